import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { isRecord } from '@crm-clients/openapi/document'
import { findPropertySchemas, isSchema, listPossibleSchemas } from '@crm-clients/openapi/schema'

/** What some keys lead to in a value; undefined where they lead nowhere. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value)
}

/** The schemas of what some keys lead to, or of its items. */
export function listSchemasAt(
  api: ApiDescription,
  schema: Schema | undefined,
  keys: readonly string[],
  below: readonly 'items'[],
): Schema[] {
  const start = schema === undefined ? [] : [schema]
  const found = keys.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap(outer => findPropertySchemas(api.document, outer, key)),
    start,
  )
  if (below.length === 0) return found
  return found
    .flatMap(list => listPossibleSchemas(api.document, list))
    .flatMap(({ items }) => (isSchema(items) ? [items] : []))
}
