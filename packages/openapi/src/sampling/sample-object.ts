import { isRecord } from '../document/record.ts'
import { isUndescribed } from '../schema/binary-schema.ts'
import { isOneWay } from '../schema/direction.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { listDependents, listDescribed, listRequired } from '../schema/properties.ts'
import { resolveSchema } from '../schema/resolve.ts'
import { groupSchemasBelow, UNKNOWN_PROPERTY } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { fitsText, readLimits } from './limits.ts'
import { type Sampling, sampleOf } from './sample.ts'

const MORE_NAMES = ['more', 'other', 'further', 'extra', 'x-more', 'More', 'more_1', '1']

/** An object with the properties that the sampling asks for. */
export function sampleObject(sampling: Sampling, parts: readonly SchemaPart[], depth = 0): Record<string, unknown> {
  const children = groupSchemasBelow(parts)
  const described = sampling.properties === 'all' ? listDescribed(parts) : []
  const required = listRequired(parts)
  const dependent = described.flatMap(name => listDependents(parts, name))
  const names = [...new Set([...required, ...described, ...dependent])]
  const sent = names.filter(name => !isForbidden(sampling, children.get(name) ?? []))
  const object = Object.fromEntries(sent.map(name => [name, sampleOf(sampling, children.get(name) ?? [], depth + 1)]))
  return withProperties(sampling, parts, object, Math.max(0, ...limitsOf(parts, 'minProperties')), depth)
}

/** An object with at least so many properties: others that are described, and then such as only their names allow. */
export function withProperties(
  sampling: Sampling,
  parts: readonly SchemaPart[],
  object: Readonly<Record<string, unknown>>,
  count: number,
  depth = 0,
): Record<string, unknown> {
  const children = groupSchemasBelow(parts)
  const described = listDescribed(parts).filter(name => !isForbidden(sampling, children.get(name) ?? []))
  const numbered = Array.from({ length: count }, (_, index) => `more${'x'.repeat(index)}`)
  const isClosed = parts.some(({ schema }) => schema.additionalProperties === false)
  const candidates = [
    ...described,
    ...(isClosed ? [] : [...MORE_NAMES, ...numbered].filter(name => isNameAllowed(sampling, parts, name))),
  ]
  const added = candidates
    .filter(name => !Object.hasOwn(object, name))
    .slice(0, Math.max(0, count - Object.keys(object).length))
  const schemas = (name: string) => children.get(name) ?? children.get(UNKNOWN_PROPERTY) ?? []
  return { ...object, ...Object.fromEntries(added.map(name => [name, sampleOf(sampling, schemas(name), depth + 1)])) }
}

/** Whether a property can never be sent: nothing fits its schema, or it travels the other way. */
export function isForbidden({ api, direction }: Sampling, schemas: readonly PlacedSchema[]): boolean {
  if (schemas.some(schema => isOneWay(api.document, schema, direction))) return true
  const parts = listShapes(api.document, schemas)[0]?.parts ?? []
  return parts.some(({ schema: { not } }) => not === true || isEmpty(not))
}

function isNameAllowed({ api }: Sampling, parts: readonly SchemaPart[], name: string): boolean {
  const rules = parts.flatMap(({ schema: { propertyNames }, pointer, trail }) =>
    isSchema(propertyNames) ? resolveSchema(api.document, { schema: propertyNames, pointer, trail }) : [],
  )
  return fitsText(readLimits(rules), name)
}

/** The numbers that parts give for a keyword. */
export function limitsOf(parts: readonly SchemaPart[], keyword: string): number[] {
  return parts.flatMap(({ schema }) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []))
}

function isEmpty(schema: unknown): boolean {
  return isRecord(schema) && isUndescribed(schema)
}
