import { type ExactType, keepsIntegers, readExactType } from '../document/exact-integers.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listPossibleParts } from './resolve.ts'
import { entriesOf, findSchemasBelow } from './schemas-below.ts'
import { isSchema } from './subschemas.ts'

/** Where exact integers stand in a value: here, or below. Places lead back to themselves where schemas do. */
export interface ExactPlace {
  readonly type: ExactType | undefined
  /** Below the properties and indexes that the schema names; undefined where there are none. */
  readonly named: ReadonlyMap<string, ExactPlace | undefined>
  /** Below all others. */
  readonly others: ExactPlace | undefined
}

interface OpenPlace extends ExactPlace {
  named: Map<string, ExactPlace | undefined>
  others: ExactPlace | undefined
}

/** The places of one document, by the schemas that describe them: schemas that say the same of several places make one. */
interface KnownPlaces {
  readonly numbers: Map<SchemaObject, number>
  readonly places: Map<string, OpenPlace>
}

const known = new WeakMap<object, KnownPlaces>()

/**
 * Finds the exact integers of values that one of some schemas describes: in properties, maps and lists, behind references, and in
 * all alternatives together. Undefined where there are none.
 */
export function findExactIntegers(document: object, schemas: readonly Schema[]): ExactPlace | undefined {
  if (!keepsIntegers(document)) return undefined
  const { numbers, places } = known.get(document) ?? { numbers: new Map(), places: new Map() }
  known.set(document, { numbers, places })
  const fresh = new Set<OpenPlace>()

  function placeOf(schemas: readonly Schema[]): OpenPlace {
    const possible = schemas.flatMap(schema =>
      isRecord(schema) ? listPossibleParts(document, { schema, pointer: '#', trail: [] }) : [],
    )
    // What only refers to another schema would tell places apart that are the same.
    const parts = possible.filter(({ schema }) => Object.keys(schema).some(keyword => keyword !== '$ref'))
    const described = parts.map(({ schema }) => schema)
    for (const schema of described) if (!numbers.has(schema)) numbers.set(schema, numbers.size)
    const key = [...new Set(described.map(schema => numbers.get(schema)))].sort().join()
    const same = places.get(key)
    if (same) return same
    const type = described.map(readExactType).find(found => found !== undefined)
    const place: OpenPlace = { type, named: new Map(), others: undefined }
    places.set(key, place)
    fresh.add(place)
    for (const [name, isItem] of namesIn(described)) {
      place.named.set(
        name,
        placeOf(parts.flatMap(part => findSchemasBelow(part, name, isItem)).map(({ schema }) => schema)),
      )
    }
    place.others = placeOf(described.flatMap(othersIn))
    return place
  }

  const start = placeOf(schemas)
  prune(fresh)
  return isTelling(start) ? start : undefined
}

function namesIn(schemas: readonly SchemaObject[]): Map<string, boolean> {
  return new Map(
    schemas.flatMap(({ properties, prefixItems }) => [
      ...entriesOf(properties).map(([name]) => [name, false] as const),
      ...(Array.isArray(prefixItems) ? prefixItems.map((_, index) => [String(index), true] as const) : []),
    ]),
  )
}

/** The schemas of properties and items that have no name. */
function othersIn(schema: SchemaObject): Schema[] {
  const { additionalProperties, items, patternProperties, unevaluatedItems, unevaluatedProperties } = schema
  const patterned = entriesOf(patternProperties).map(([, below]) => below)
  return [additionalProperties, items, ...patterned, unevaluatedItems, unevaluatedProperties].filter(isSchema)
}

/** Leaves what leads to no exact integer out of places that were just found. */
function prune(fresh: ReadonlySet<OpenPlace>): void {
  const telling = new Set<ExactPlace>([...fresh].filter(({ type }) => type !== undefined))
  const isKept = (place: ExactPlace | undefined): place is ExactPlace =>
    place !== undefined && (fresh.has(place as OpenPlace) ? telling.has(place) : isTelling(place))
  for (let before = -1; before < telling.size; ) {
    before = telling.size
    for (const place of fresh) if ([...place.named.values(), place.others].some(isKept)) telling.add(place)
  }
  for (const place of fresh) {
    if (!isKept(place.others)) place.others = undefined
    for (const [name, below] of place.named) {
      if (isKept(below)) continue
      // Among others that are exact, it has to be named.
      if (place.others) place.named.set(name, undefined)
      else place.named.delete(name)
    }
  }
}

function isTelling({ type, named, others }: ExactPlace): boolean {
  return type !== undefined || others !== undefined || named.size > 0
}

/** A value as callers see it: with bigints or texts in place of its exact integers. The given value is not changed. */
export function exposeIntegers(place: ExactPlace | undefined, value: unknown): unknown {
  if (!place) return value
  const { type, named, others } = place
  const below = (key: string, item: unknown) => exposeIntegers(named.has(key) ? named.get(key) : others, item)
  if (Array.isArray(value)) return value.map((item, index) => below(String(index), item))
  if (isRecord(value) && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, below(name, item)]))
  }
  const isInteger = typeof value === 'bigint' || Number.isInteger(value)
  if (type === undefined || !isInteger) return value
  const digits = String(value)
  if (type === 'text') return digits
  // A large number stands for the integer with its digits, which is not always the one that it is.
  return BigInt(/^-?\d+$/.test(digits) ? digits : (value as number))
}
