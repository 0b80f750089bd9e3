import { joinPointer } from '../document/json-pointer.ts'
import { isRecord } from '../document/record.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { groupSchemasBelow } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { limitsOf } from './limits.ts'
import { sampleOf } from './sample.ts'
import type { Sampling } from './sampling.ts'

/** Lists in lists in lists would be too much to read. */
const MAXIMUM_DEPTH_OF_FILLED = 4

/** The shortest list that is allowed, or one with an item if lists are to be filled. */
export function sampleArray(sampling: Sampling, parts: readonly SchemaPart[], depth = 0): unknown[] {
  const least = Math.max(0, ...parts.map(containedIn), ...limitsOf(parts, 'minItems'))
  const most = Math.min(Number.POSITIVE_INFINITY, ...limitsOf(parts, 'maxItems'))
  const isFilled = sampling.fillsLists === true && depth <= MAXIMUM_DEPTH_OF_FILLED && most > 0
  const filled = isFilled && least === 0 ? sampleItems(sampling, parts, 1, depth) : undefined
  return filled ?? sampleItems(sampling, parts, least, depth) ?? []
}

/** So many items, different from each other where they have to be. Undefined where there are not so many. */
export function sampleItems(
  sampling: Sampling,
  parts: readonly SchemaPart[],
  length: number,
  depth = 0,
): unknown[] | undefined {
  const isUnique = parts.some(({ schema }) => schema.uniqueItems === true)
  const items = Array.from({ length }, (_, index) => {
    const { schemas: own, start } = itemSchemas(parts, index)
    const schemas = [...own, ...parts.flatMap(part => (index < containedIn(part) ? placeContained(part) : []))]
    return isUnique ? distinctItem(sampling, schemas, index - start, depth) : sampleOf(sampling, schemas, depth + 1)
  })
  return items.includes(undefined) ? undefined : items
}

/** Two items that are the same, behind those that have schemas of their own. */
export function sampleTwins(sampling: Sampling, parts: readonly SchemaPart[]): unknown[] {
  const { start, schemas } = itemSchemas(parts, Number.MAX_SAFE_INTEGER)
  const item = sampleOf(sampling, schemas)
  return [...(sampleItems(sampling, parts, Math.max(0, start)) ?? []), item, item]
}

/** How many items the keyword `contains` of a part wants. */
function containedIn({ schema: { contains, minContains } }: SchemaPart): number {
  return contains === undefined ? 0 : typeof minContains === 'number' ? minContains : 1
}

function placeContained({ schema: { contains }, pointer, trail }: SchemaPart): PlacedSchema[] {
  return isSchema(contains) ? [{ schema: contains, pointer: joinPointer(pointer, 'contains'), trail }] : []
}

/** The schemas of an item, and the index of the first item that has the same. */
function itemSchemas(parts: readonly SchemaPart[], index: number): { schemas: readonly PlacedSchema[]; start: number } {
  const children = groupSchemasBelow(parts)
  const own = children.get(String(index))
  if (own) return { schemas: own, start: index }
  const start = Math.max(-1, ...[...children.keys()].map(Number).filter(Number.isInteger))
  return { schemas: children.get(String(start)) ?? [], start: Math.max(0, start) }
}

/** The item of this index in a list of items that are all different. */
function distinctItem(sampling: Sampling, schemas: readonly PlacedSchema[], index: number, depth: number): unknown {
  const parts = listShapes(sampling.api.document, schemas)[0]?.parts ?? []
  const listed = parts.find(({ schema }) => Array.isArray(schema.enum))?.schema.enum as unknown[] | undefined
  if (listed) return listed[index]
  const item = sampleOf(sampling, schemas, depth + 1)
  return index === 0 ? item : vary(item, index)
}

function vary(item: unknown, index: number): unknown {
  if (typeof item === 'string') return `${item.slice(0, -String(index).length)}${index}`
  if (typeof item === 'number') return item + index
  if (typeof item === 'boolean') return index === 1 ? !item : undefined
  if (!isRecord(item)) return undefined
  const found = Object.entries(item).find(([, value]) => ['string', 'number'].includes(typeof value))
  return found && { ...item, [found[0]]: vary(found[1], index) }
}
