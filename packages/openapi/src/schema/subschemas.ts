import { joinPointer } from '../document/json-pointer.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'

/** Keywords whose value is a schema, a list of schemas, or an object of schemas. */
const KEYWORDS = {
  one: [
    'additionalItems',
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
  ],
  list: ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'],
  record: ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'],
} as const

/**
 * A copy of a schema in which each schema directly below it is replaced. References are not followed.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function mapSubschemas(
  schema: SchemaObject,
  replace: (subschema: Schema, keyword: string, pointer: string) => Schema,
): SchemaObject {
  const copy: Record<string, unknown> = { ...schema }
  const visit = (value: unknown, keyword: string, pointer: string) =>
    isSchema(value) ? replace(value, keyword, pointer) : value
  for (const keyword of KEYWORDS.one) {
    if (isSchema(schema[keyword])) copy[keyword] = visit(schema[keyword], keyword, keyword)
  }
  for (const keyword of KEYWORDS.list) {
    const list = schema[keyword]
    if (!Array.isArray(list)) continue
    copy[keyword] = list.map((value, index) => visit(value, keyword, joinPointer(keyword, index)))
  }
  for (const keyword of KEYWORDS.record) {
    const record = schema[keyword]
    if (!isRecord(record)) continue
    const entries = Object.entries(record).map(([key, value]) => [
      key,
      visit(value, keyword, joinPointer(keyword, key)),
    ])
    copy[keyword] = Object.fromEntries(entries)
  }
  return copy
}

/** Tells a schema from other values that may stand in its place by mistake. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isRecord(value)
}
