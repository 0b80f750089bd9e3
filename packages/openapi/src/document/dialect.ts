import type { OpenApiDocument } from './openapi-document.ts'

const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema'
const OPENAPI_DIALECT = /^https:\/\/spec\.openapis\.org\/oas\/3\.\d\/dialect\//

/** The version of JSON Schema in which a document writes its schemas. */
export type SchemaDialect = 'draft-07' | 'draft-2019-09' | 'draft-2020-12'

/**
 * A document that names the dialect of its schemas. OpenAPI 3.1 means JSON Schema 2020-12 where it names none, but
 * tools that look for a name take draft-07 instead.
 * @see https://spec.openapis.org/oas/v3.1.1.html#specifying-schema-dialects
 */
export function nameDialect(document: OpenApiDocument): OpenApiDocument {
  const named = document.jsonSchemaDialect
  if (named === DRAFT_2020_12) return document
  return named && !OPENAPI_DIALECT.test(named) ? document : { ...document, jsonSchemaDialect: DRAFT_2020_12 }
}

/** The dialect of a loaded document, which names it. */
export function readDialect({ jsonSchemaDialect = DRAFT_2020_12 }: OpenApiDocument): SchemaDialect {
  if (jsonSchemaDialect.includes('/2020-12/')) return 'draft-2020-12'
  return jsonSchemaDialect.includes('/2019-09/') ? 'draft-2019-09' : 'draft-07'
}
