import { isDeepStrictEqual } from 'node:util'
import { joinPointer } from '../document/json-pointer.ts'
import { isRecord } from '../document/record.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { findSchemasTogether } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { type ContainedPlace, containedIn, countFixed, countLeastItems, firstContained } from './least-items.ts'
import { limitsOf } from './limits.ts'
import { sampleOf } from './sample.ts'
import { type Sampling, withEffort } from './sampling.ts'

/** Lists in lists in lists would be too much to read. */
const MAXIMUM_DEPTH_OF_FILLED = 4

/** The shortest list that is allowed, or one with an item if lists are to be filled. */
export function sampleArray(
  sampling: Sampling,
  parts: readonly SchemaPart[],
  depth = 0,
  place: ContainedPlace = 'start',
): unknown[] {
  const least = countLeastItems(parts, place)
  const most = Math.min(Number.POSITIVE_INFINITY, ...limitsOf(parts, 'maxItems'))
  const isFilled = sampling.fillsLists === true && depth <= MAXIMUM_DEPTH_OF_FILLED && most > 0
  const filled = isFilled && least === 0 ? sampleItems(sampling, parts, 1, depth) : undefined
  return filled ?? sampleItems(sampling, parts, least, depth, place) ?? []
}

/** Longer lists are made by nobody, and compared with each other, items take longer by far. */
export const MOST_ITEMS = 10_000
const MOST_DISTINCT_ITEMS = 500

/** So many items, different from each other where they have to be. Undefined where there are not so many, or too many. */
export function sampleItems(
  wanted: Sampling,
  parts: readonly SchemaPart[],
  length: number,
  depth = 0,
  place: ContainedPlace = 'start',
): unknown[] | undefined {
  const sampling = withEffort(wanted)
  const isUnique = parts.some(({ schema }) => schema.uniqueItems === true)
  if (length > (isUnique ? MOST_DISTINCT_ITEMS : MOST_ITEMS)) return undefined
  const items: unknown[] = []
  while (items.length < length) {
    const contained = parts.flatMap((part, index) => {
      const distance = items.length - firstContained(parts, index, place)
      return distance >= 0 && distance < containedIn(part) ? placeContained(part) : []
    })
    const described = contained.length > 0 ? parts.map(withoutUnevaluated) : parts
    const schemas = [...findSchemasTogether(described, String(items.length), true), ...contained]
    const item = isUnique ? distinctItem(sampling, schemas, items, depth) : sampleOf(sampling, schemas, depth + 1)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

/** Two items that are the same, behind those that have schemas of their own. */
export function sampleTwins(sampling: Sampling, parts: readonly SchemaPart[]): unknown[] {
  const fixed = countFixed(parts)
  const item = sampleOf(sampling, findSchemasTogether(parts, String(fixed), true))
  return [...(sampleItems(sampling, parts, fixed) ?? []), item, item]
}

/** What `contains` finds is evaluated. */
function withoutUnevaluated(part: SchemaPart): SchemaPart {
  const { unevaluatedItems: _, ...schema } = part.schema
  return { ...part, schema }
}

function placeContained({ schema: { contains }, pointer, trail }: SchemaPart): PlacedSchema[] {
  return isSchema(contains) ? [{ schema: contains, pointer: joinPointer(pointer, 'contains'), trail }] : []
}

/** An item that differs from all others. */
function distinctItem(
  sampling: Sampling,
  schemas: readonly PlacedSchema[],
  others: readonly unknown[],
  depth: number,
): unknown {
  const isNew = (item: unknown) => item !== undefined && !others.some(other => isDeepStrictEqual(other, item))
  const isRight = (item: unknown) => isNew(item) && (!sampling.accepts || sampling.accepts(schemas, item))
  const parts = listShapes(sampling.api.document, schemas)[0]?.parts ?? []
  const listed = parts.flatMap(({ schema }) => (Array.isArray(schema.enum) ? schema.enum : []))
  const item = sampleOf(sampling, schemas, depth + 1)
  const varied = Array.from(others, (_, index) => vary(item, index + 1))
  return [item, ...listed, ...varied].find(isRight) ?? varied.find(isNew)
}

function vary(item: unknown, index: number): unknown {
  if (typeof item === 'string') return `${item.slice(0, -String(index).length)}${index}`
  if (typeof item === 'number') return item + index
  if (typeof item === 'bigint') return item - BigInt(index)
  if (typeof item === 'boolean') return index === 1 ? !item : undefined
  if (!isRecord(item)) return undefined
  const found = Object.entries(item).find(([, value]) => ['string', 'number', 'bigint'].includes(typeof value))
  return found && { ...item, [found[0]]: vary(found[1], index) }
}
