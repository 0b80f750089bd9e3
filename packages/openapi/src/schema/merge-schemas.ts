import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { resolveReference } from '../document/reference.ts'
import { isSchema } from './subschemas.ts'

/**
 * One schema for everything that a schema demands by itself, through `$ref` and through `allOf`; `false` where nothing
 * fits. `oneOf` and `anyOf` stay as they are.
 */
export function mergeSchema(document: object, schema: Schema): SchemaObject | false {
  if (typeof schema === 'boolean') return schema ? {} : false
  const known = cache.get(schema) ?? mergeParts(document, schema)
  cache.set(schema, known)
  return known
}

// One result for one schema, since a validator compiles whatever it has not seen before.
const cache = new WeakMap<SchemaObject, SchemaObject | false>()

function mergeParts(document: object, { $ref, allOf, ...own }: SchemaObject): SchemaObject | false {
  const target = typeof $ref === 'string' ? [resolveReference<Schema>(document, { $ref })] : []
  const parts = [...target, ...(Array.isArray(allOf) ? allOf.filter(isSchema) : []), ...impliedByMapping(own)]
  const merged = parts.map(part => mergeSchema(document, part)).reduce(mergeTwo, own)
  return merged === false || refusesAll(merged.not) ? false : merged
}

/** What a discriminator demands of a schema that others inherit from: one of the mapped values. */
function impliedByMapping({ discriminator, oneOf, anyOf }: SchemaObject): SchemaObject[] {
  if (!isRecord(discriminator) || !isRecord(discriminator.mapping) || oneOf !== undefined || anyOf !== undefined)
    return []
  const name = String(discriminator.propertyName)
  return [{ properties: { [name]: { enum: Object.keys(discriminator.mapping) } }, required: [name] }]
}

/** A schema that demands what two schemas demand. */
export function mergeTwo(first: SchemaObject | false, second: SchemaObject | false): SchemaObject | false {
  if (first === false || second === false) return false
  const merged: Record<string, unknown> = { ...first, ...second }
  for (const keyword of Object.keys(second)) {
    if (first[keyword] === undefined) continue
    merged[keyword] = (STRICTER[keyword] ?? later)(first[keyword], second[keyword])
  }
  return merged
}

type Merge = (first: unknown, second: unknown) => unknown

const later: Merge = (_, second) => second
const higher: Merge = (first, second) => Math.max(Number(first), Number(second))
const lower: Merge = (first, second) => Math.min(Number(first), Number(second))
const either: Merge = (first, second) => first === true || second === true

const STRICTER: Readonly<Record<string, Merge>> = {
  additionalProperties: (first, second) => (first === false ? first : second),
  enum: (first, second) => [first].flat().filter(value => [second].flat().includes(value)),
  exclusiveMaximum: lower,
  exclusiveMinimum: higher,
  maximum: lower,
  maxItems: lower,
  maxLength: lower,
  maxProperties: lower,
  minimum: higher,
  minItems: higher,
  minLength: higher,
  minProperties: higher,
  properties: mergeProperties,
  readOnly: either,
  required: (first, second) => [...new Set([first, second].flat())],
  type: mergeTypes,
  uniqueItems: either,
}

function mergeProperties(first: unknown, second: unknown): unknown {
  if (!isRecord(first) || !isRecord(second)) return second
  const shared = Object.keys(second).filter(name => Object.hasOwn(first, name))
  const both = shared.map(name => [name, { allOf: [first[name], second[name]] }] as const)
  return { ...first, ...second, ...Object.fromEntries(both) }
}

function mergeTypes(first: unknown, second: unknown): unknown {
  const [one, other] = [[first].flat(), [second].flat()]
  const shared = one.filter(type => other.includes(type) || (type === 'integer' && other.includes('number')))
  return other.includes('integer') && one.includes('number') ? [...shared, 'integer'] : shared
}

/** Whether `not` rules out every value. */
function refusesAll(not: unknown): boolean {
  return not === true || (isRecord(not) && Object.keys(not).length === 0)
}
