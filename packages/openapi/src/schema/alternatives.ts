import { joinPointer } from '../document/json-pointer.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import { isSchema } from './subschemas.ts'

/** Keywords that offer alternatives. */
export const ALTERNATIVES = ['oneOf', 'anyOf'] as const

/** Whether a schema offers alternatives. */
export function hasAlternatives(schema: SchemaObject): boolean {
  return ALTERNATIVES.some(keyword => Array.isArray(schema[keyword]))
}

/** The branches of a keyword that has several schemas for the same value. */
export function listBranches(
  { schema, pointer, trail }: SchemaPart,
  keyword: 'allOf' | (typeof ALTERNATIVES)[number],
): PlacedSchema[] {
  const branches: unknown = schema[keyword]
  if (!Array.isArray(branches)) return []
  return branches.flatMap((branch: unknown, index) =>
    isSchema(branch) ? [{ schema: branch, pointer: joinPointer(pointer, keyword, index), trail }] : [],
  )
}
