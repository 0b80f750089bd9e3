import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { resolveReference } from '../document/reference.ts'
import { isSchema, mapSubschemas } from './subschemas.ts'

/** Keywords whose schemas apply to the same value, and not to a part of it. */
const IN_PLACE: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'dependentSchemas',
  'else',
  'if',
  'not',
  'oneOf',
  'propertyNames',
  'then',
])

const cache = new WeakMap<object, Map<string, ReadonlySet<unknown>>>()

/**
 * The schemas that a schema applies to one place in its value. Of schemas that refer to each other, each reaches all of the
 * other's, but not for the same place. `path` is a JSON pointer below the value.
 */
export function reachSchemasAt(root: object, start: Schema, path: string): ReadonlySet<unknown> {
  if (!isRecord(start)) return new Set()
  const known = cache.get(start) ?? new Map<string, ReadonlySet<unknown>>()
  cache.set(start, known)
  const reached = known.get(path) ?? collect(root, start, path.split('/').slice(1))
  known.set(path, reached)
  return reached
}

function collect(root: object, start: Schema, steps: readonly string[]): ReadonlySet<unknown> {
  const reached = new Set<unknown>()
  const seen = steps.map(() => new Set<unknown>())
  const visit = (schema: Schema, depth: number): void => {
    const visited = seen[depth] ?? reached
    if (!isRecord(schema) || visited.has(schema)) return
    visited.add(schema)
    if (typeof schema.$ref === 'string') visit(resolveReference<Schema>(root, { $ref: schema.$ref }), depth)
    mapSubschemas(schema, (subschema, keyword, pointer) => {
      if (IN_PLACE.has(keyword)) visit(subschema, depth)
      else if (depth < steps.length && leadsTo(keyword, pointer, steps[depth] ?? '')) visit(subschema, depth + 1)
      return subschema
    })
  }
  if (isSchema(start)) visit(start, 0)
  return reached
}

/** Whether a keyword's schema may apply to a property or an item. A step is escaped as in JSON pointers. */
function leadsTo(keyword: string, pointer: string, step: string): boolean {
  return keyword !== 'properties' || pointer === `${keyword}/${step}`
}
