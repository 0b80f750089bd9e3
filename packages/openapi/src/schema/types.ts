import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listPossibleSchemas } from './resolve.ts'

/** A JSON type, as the keyword `type` names it. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

/** All names of types. */
export const JSON_TYPES: readonly JsonType[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

/** Whether a value is of a type. An integer is a number as well. */
export function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isRecord(value)
  if (typeof value === 'bigint') return type === 'integer' || type === 'number'
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

/** The types that the keyword `type` of a schema names; none where it has no such keyword. */
export function listNamedTypes({ type }: SchemaObject): JsonType[] {
  const names = Array.isArray(type) ? type : type === undefined ? [] : [type]
  return names.filter((name): name is JsonType => JSON_TYPES.includes(name))
}

/** Whether a schema says that a value may have this type. A schema without any `type` says nothing, so: no. */
export function namesType(document: object, schema: Schema | undefined, type: JsonType): boolean {
  return listPossibleSchemas(document, schema).some(
    possible => listNamedTypes(possible).includes(type) || (type === 'object' && isRecord(possible.properties)),
  )
}

type WithSchema = { readonly schema: SchemaObject }

/** The types that a part allows by its own keyword `type`; all of them where it has none. */
export function listTypes({ schema }: WithSchema): readonly JsonType[] {
  const named = listNamedTypes(schema)
  return named.length > 0 ? named : JSON_TYPES
}

const OBJECT_KEYWORDS = [
  'additionalProperties',
  'dependentRequired',
  'dependentSchemas',
  'maxProperties',
  'minProperties',
  'patternProperties',
  'properties',
  'propertyNames',
  'required',
  'unevaluatedProperties',
  'x-comparisons',
]
const ARRAY_KEYWORDS = ['contains', 'items', 'maxItems', 'minItems', 'prefixItems', 'unevaluatedItems', 'uniqueItems']

/** The type that a value of these parts should have; by their other keywords where none names a type. */
export function chooseType(parts: readonly WithSchema[]): JsonType {
  const allowed = JSON_TYPES.filter(type => parts.every(part => allowsType(part, type)))
  const isNamed = parts.some(({ schema }) => schema.type !== undefined)
  const has = (...keywords: string[]) =>
    keywords.some(keyword => parts.some(({ schema }) => schema[keyword] !== undefined))
  if (!isNamed) {
    if (has(...OBJECT_KEYWORDS)) return 'object'
    if (has(...ARRAY_KEYWORDS)) return 'array'
    if (has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) return 'number'
    return 'string'
  }
  return allowed.find(type => type !== 'null') ?? 'null'
}

/** Whether null keeps what all parts say about types. */
export function allowsNull(parts: readonly WithSchema[]): boolean {
  return parts.every(part => allowsType(part, 'null'))
}

/** Whether a part allows a type by its own keyword `type`. */
export function allowsType(part: WithSchema, type: JsonType): boolean {
  const types = listTypes(part)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}
