import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { resolveReference } from '../document/reference.ts'
import { isSchema, mapSubschemas } from './subschemas.ts'

const cache = new WeakMap<object, ReadonlySet<unknown>>()

/** A schema, or the schemas of a list, with all that are below them and all that they refer to. */
export function reachSchemas(root: object, start: unknown): ReadonlySet<unknown> {
  if (typeof start !== 'object' || start === null) return new Set()
  const known = cache.get(start)
  if (known) return known
  const reached = new Set<unknown>()
  const visit = (schema: Schema): Schema => {
    if (!isRecord(schema) || reached.has(schema)) return schema
    reached.add(schema)
    if (typeof schema.$ref === 'string') visit(resolveReference<Schema>(root, { $ref: schema.$ref }))
    mapSubschemas(schema, visit)
    return schema
  }
  for (const schema of Array.isArray(start) ? start : [start]) if (isSchema(schema)) visit(schema)
  cache.set(start, reached)
  return reached
}
