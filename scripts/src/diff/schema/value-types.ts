import type { SchemaObject } from '@crm-clients/openapi/document'
import { fitsNothing } from '@crm-clients/openapi/schema'
import type { LabelledPart } from './labelled-schema.ts'

/** A JSON type, or `binary` for a string that is a file: in forms, the client takes a `Blob`. */
export type ValueType = 'array' | 'binary' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

/** The types that a value may have that satisfies all parts; undefined when it may have any. */
export function readTypes(parts: readonly LabelledPart[]): ReadonlySet<ValueType> | undefined {
  if (parts.some(({ schema }) => fitsNothing(schema))) return new Set()
  const declared = parts.flatMap(({ schema }) => [declaredTypes(schema), listedTypes(schema)])
  const isDeclared = declared.some(types => types !== undefined)
  const stated = isDeclared ? declared : parts.map(({ schema }) => impliedTypes(schema))
  return stated.reduce<ReadonlySet<ValueType> | undefined>(
    (all, types) => (all && types ? meet(all, types) : (all ?? types)),
    undefined,
  )
}

function declaredTypes(schema: SchemaObject): ReadonlySet<ValueType> | undefined {
  if (schema.type === undefined) return undefined
  return new Set([schema.type].flat().map(type => (type === 'string' && isFile(schema) ? 'binary' : type) as ValueType))
}

function isFile({ format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  return format === 'binary' || (contentMediaType !== undefined && contentEncoding === undefined)
}

/** The types of the values that `const` and `enum` list. */
function listedTypes(schema: SchemaObject): ReadonlySet<ValueType> | undefined {
  const values = 'const' in schema ? [schema.const] : schema.enum
  return Array.isArray(values) ? new Set(values.map(typeOfValue)) : undefined
}

/** Specs leave `type` out where other keywords make it plain, and the generated types believe them. */
function impliedTypes(schema: SchemaObject): ReadonlySet<ValueType> | undefined {
  if ('properties' in schema || 'additionalProperties' in schema) return new Set(['object'])
  return 'items' in schema || 'prefixItems' in schema ? new Set(['array']) : undefined
}

function typeOfValue(value: unknown): ValueType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as ValueType
}

/** Whether a value is of a type; of any, where none is said. */
export function isOfValueType(value: unknown, type: ValueType | undefined): boolean {
  const own = typeOfValue(value)
  if (type === 'integer') return Number.isInteger(value)
  return type === undefined || own === type || (own === 'string' && type === 'binary')
}

function meet(a: ReadonlySet<ValueType>, b: ReadonlySet<ValueType>): ReadonlySet<ValueType> {
  const includes = (types: ReadonlySet<ValueType>, type: ValueType) =>
    types.has(type) || (type === 'integer' && types.has('number'))
  return new Set([...[...a].filter(type => includes(b, type)), ...[...b].filter(type => includes(a, type))])
}
