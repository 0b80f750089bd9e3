import { isRecord, type SchemaObject } from '@crm-clients/openapi/document'

/**
 * Which version of a schema a type is made of. In answers nothing is `writeOnly`, in requests nothing `readOnly`, and only forms
 * have files: as a field, a list of which is several fields, and not below it, where a form holds JSON.
 */
export type TypePurpose = 'response' | 'request' | 'form' | 'field'

/**
 * Types that JSON Schema has no word for, as the `type` of a typed schema: an integer of 64 bits, with the `digits` of those that are listed, raw
 * bytes, what must not be there, a text that is a number, an object without any property, and a list whose first items have schemas of
 * their own.
 */
export const TYPES_ONLY = {
  bigint: 'bigint',
  file: 'file',
  never: 'never',
  numericText: 'numeric text',
  emptyObject: 'empty object',
  tuple: 'tuple',
} as const

/** A schema with one of {@link TYPES_ONLY}. */
export function typesOnly(type: keyof typeof TYPES_ONLY, beside: SchemaObject = {}): SchemaObject {
  return { ...beside, type: TYPES_ONLY[type] }
}

/** What a reader of a type is told, and what says nothing about which values it has. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'format',
  'readOnly',
  'summary',
  'title',
  'x-inferred',
])

/** The keywords of a schema that only tell something about it. */
export function annotationsOf(schema: SchemaObject): SchemaObject {
  const told: Record<string, unknown> = {}
  for (const keyword of ANNOTATIONS) if (schema[keyword] !== undefined) told[keyword] = withDigits(schema[keyword])
  return told
}

/** With the digits of bigints, of which comments are made. */
function withDigits(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(withDigits)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withDigits(item)]))
}

/** A schema without what only tells something about it. */
export function withoutAnnotations(schema: SchemaObject): SchemaObject {
  return withoutKeywords(schema, ANNOTATIONS)
}

/** A schema without some of its keywords. */
export function withoutKeywords(schema: SchemaObject, left: ReadonlySet<string>): SchemaObject {
  const others: Record<string, unknown> = {}
  for (const keyword of Object.keys(schema)) if (!left.has(keyword)) others[keyword] = schema[keyword]
  return others
}

/** Whether a typed schema rules anything out. */
export function saysSomething(schema: SchemaObject): boolean {
  return ['$ref', 'allOf', 'anyOf', 'const', 'enum', 'oneOf', 'type'].some(keyword => schema[keyword] !== undefined)
}

/** The names of the properties that a schema requires. */
export function requiredIn({ required }: SchemaObject): string[] {
  return Array.isArray(required) ? required.map(String) : []
}
