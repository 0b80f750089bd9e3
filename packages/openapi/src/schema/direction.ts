import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { ALTERNATIVES, listBranches } from './alternatives.ts'
import type { PlacedSchema } from './placed-schema.ts'
import { resolveSchema } from './resolve.ts'
import { isSchema } from './subschemas.ts'

/** Which way a value travels. */
export type Direction = 'request' | 'response'

/** The keyword of properties that must not travel one way. */
export type OneWayKeyword = 'readOnly' | 'writeOnly'

/**
 * The keyword that keeps a property from travelling this way.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function oneWayKeyword(direction: Direction): OneWayKeyword {
  return direction === 'request' ? 'readOnly' : 'writeOnly'
}

/** Whether a property must not travel this way: one of its parts says so, or each branch, apart from null, of one of them. */
export function isOneWay(document: object, property: PlacedSchema, direction: Direction): boolean {
  const keyword = oneWayKeyword(direction)
  if (standsAlone(property.schema)) return isRecord(property.schema) && property.schema[keyword] === true
  const parts = resolveSchema(document, property)
  if (parts.some(({ schema }) => schema[keyword] === true)) return true
  return parts.some(part =>
    ALTERNATIVES.some(alternatives => {
      const branches = listBranches(part, alternatives).filter(({ schema }) => !isNull(schema))
      return branches.length > 0 && branches.every(branch => isOneWay(document, branch, direction))
    }),
  )
}

/** The names of properties that must not travel this way, as far as a schema and what it refers to describe them. */
export function listOneWayProperties(document: object, schema: Schema, direction: Direction): string[] {
  return resolveSchema(document, { schema, pointer: '#' }).flatMap(({ schema: { properties }, ...place }) =>
    Object.entries(isRecord(properties) ? properties : {}).flatMap(([name, property]) =>
      isSchema(property) && isOneWay(document, { ...place, schema: property }, direction) ? [name] : [],
    ),
  )
}

/**
 * A schema that refuses the named properties, and does not require them either.
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-20 (readOnly, writeOnly)
 */
export function forbidProperties(
  schema: SchemaObject,
  names: ReadonlySet<string>,
  keyword: OneWayKeyword,
): SchemaObject {
  if (names.size === 0) return schema
  const forbidden: Record<string, unknown> = { ...schema }
  if (Array.isArray(schema.required)) {
    forbidden.required = schema.required.filter(name => !names.has(name))
  }
  if (isRecord(schema.properties)) {
    const entries = Object.entries(schema.properties)
    forbidden.properties = Object.fromEntries(
      entries.map(([name, property]) => [name, names.has(name) ? { forbiddenAs: keyword } : property]),
    )
  }
  return forbidden
}

/** Whether a schema is its only part, as most of properties are. */
function standsAlone(schema: Schema): boolean {
  if (typeof schema === 'boolean') return true
  const { $ref, allOf, oneOf, anyOf } = schema
  return $ref === undefined && allOf === undefined && oneOf === undefined && anyOf === undefined
}

function isNull(schema: Schema): boolean {
  return isRecord(schema) && schema.type === 'null'
}
