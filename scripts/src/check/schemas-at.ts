import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema, SchemaObject } from '@crm-clients/openapi/document'
import { findPropertySchemas, listPossibleSchemas } from '@crm-clients/openapi/schema'

/** Whether a schema is about lists. */
export function isListSchema({ type, items, prefixItems }: SchemaObject): boolean {
  return [type].flat().includes('array') || items !== undefined || prefixItems !== undefined
}

/** The schemas to which keys lead; undefined where a schema on the way describes nothing, so that nobody can know. */
export function schemasAt(api: ApiDescription, schema: Schema | undefined, keys: readonly string[]) {
  let schemas = listPossibleSchemas(api.document, schema)
  for (const key of keys) {
    if (schemas.every(({ properties }) => properties === undefined)) return undefined
    schemas = schemas
      .flatMap(outer => findPropertySchemas(api.document, outer, key))
      .flatMap(below => (below === true ? [{}] : listPossibleSchemas(api.document, below)))
  }
  return schemas.length > 0 && schemas.every(found => Object.keys(found).every(isAnnotation)) ? undefined : schemas
}

function isAnnotation(keyword: string): boolean {
  return (
    ['description', 'title', 'example', 'examples', 'deprecated', '$comment'].includes(keyword) ||
    keyword.startsWith('x-')
  )
}
