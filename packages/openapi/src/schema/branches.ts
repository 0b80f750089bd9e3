import type { SchemaObject } from '../document/openapi-document.ts'
import { mergeSchema, mergeTwo } from './merge-schemas.ts'
import { isSchema } from './subschemas.ts'

/**
 * The alternatives of a merged schema, each with everything that stands beside `oneOf` or `anyOf`; without those that
 * nothing fits. Empty where a schema has none.
 */
export function listBranches(document: object, schema: SchemaObject): readonly SchemaObject[] {
  const known = cache.get(schema) ?? findBranches(document, schema)
  cache.set(schema, known)
  return known
}

// One result for one schema, since a validator compiles whatever it has not seen before.
const cache = new WeakMap<SchemaObject, readonly SchemaObject[]>()

function findBranches(document: object, { oneOf, anyOf, ...base }: SchemaObject): SchemaObject[] {
  const branches = [oneOf ?? anyOf].flat().filter(isSchema)
  return branches.map(branch => mergeTwo(base, mergeSchema(document, branch))).filter(branch => branch !== false)
}
