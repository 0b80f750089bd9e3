import type { OpenApiDocument, Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listFacets } from './schema-shape.ts'
import { isSchema } from './subschemas.ts'

/** The keyword of properties that must not be sent in this direction. */
export type OneWayKeyword = 'readOnly' | 'writeOnly'

/** The names of properties that must not be sent, as far as this schema and its `allOf` describe them. */
export function listOneWayProperties(document: OpenApiDocument, schema: Schema, keyword: OneWayKeyword): string[] {
  if (!isRecord(schema)) return []
  const parts = [schema, ...(Array.isArray(schema.allOf) ? schema.allOf.filter(isSchema) : [])]
  const facets = parts.flatMap(part => (part === schema ? [schema] : listFacets(document, part)))
  return facets.flatMap(({ properties }) =>
    Object.entries(isRecord(properties) ? properties : {})
      .filter(([, property]) => isSchema(property) && isOneWay(document, property, keyword))
      .map(([name]) => name),
  )
}

function isOneWay(document: OpenApiDocument, property: Schema, keyword: OneWayKeyword): boolean {
  return isRecord(property) && listFacets(document, property).some(facet => facet[keyword] === true)
}

/**
 * A schema that refuses the named properties, and does not require them either.
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-20 (readOnly, writeOnly)
 */
export function forbidProperties(
  schema: SchemaObject,
  names: ReadonlySet<string>,
  keyword: OneWayKeyword,
): SchemaObject {
  if (names.size === 0) return schema
  const forbidden: Record<string, unknown> = { ...schema }
  if (Array.isArray(schema.required)) {
    forbidden.required = schema.required.filter(name => !names.has(name))
  }
  if (isRecord(schema.properties)) {
    const entries = Object.entries(schema.properties)
    forbidden.properties = Object.fromEntries(
      entries.map(([name, property]) => [name, names.has(name) ? { forbiddenAs: keyword } : property]),
    )
  }
  return forbidden
}
