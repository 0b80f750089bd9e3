import type { OpenApiDocument } from '../document/openapi-document.ts'

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
  if (document.openapi.startsWith('3.0')) return document
  const named = document.jsonSchemaDialect
  return named && !OPENAPI_DIALECT.test(named) ? document : { ...document, jsonSchemaDialect: DRAFT_2020_12 }
}

/** The dialect of a document that went through {@link nameDialect}. OpenAPI 3.0 is closest to draft-07. */
export function readDialect(document: OpenApiDocument): SchemaDialect {
  const named = document.jsonSchemaDialect ?? ''
  if (named.includes('/2020-12/')) return 'draft-2020-12'
  return named.includes('/2019-09/') ? 'draft-2019-09' : 'draft-07'
}
