import type { SchemaObject } from '@crm-clients/openapi/document'

/**
 * Which version of a schema a type is made of. In answers nothing is `writeOnly`, in requests nothing `readOnly`, and only forms
 * have files: as a field, a list of which is several fields, and not below it, where a form holds JSON.
 */
export type TypePurpose = 'response' | 'request' | 'form' | 'field'

/**
 * Types that JSON Schema has no word for, as the `type` of a typed schema: raw bytes, what must not be there, a text that is a
 * number, an object without any property, and a list whose first items have schemas of their own.
 */
export const TYPES_ONLY = {
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
  for (const keyword of ANNOTATIONS) if (schema[keyword] !== undefined) told[keyword] = schema[keyword]
  return told
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
