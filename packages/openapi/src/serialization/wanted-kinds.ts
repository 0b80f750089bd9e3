import type { ApiDescription } from '../api-description.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { listNamedTypes } from '../schema/types.ts'
import type { Kind } from './styles/style.ts'

/** What a value can be by its schema: an object, a list, a text, or several of these; a text where the schema does not say. */
export function listKinds(api: ApiDescription, schema: Schema | undefined): readonly Kind[] {
  return kindsOf(listPossibleSchemas(api.document, schema))
}

/** {@link listKinds} of schemas that are known one by one. */
export function kindsOf(schemas: readonly SchemaObject[]): readonly Kind[] {
  const types = schemas.flatMap(listNamedTypes)
  const has = (...keywords: string[]) =>
    schemas.some(schema => schema.type === undefined && keywords.some(keyword => schema[keyword] !== undefined))
  const kinds = new Set<Kind>()
  if (types.includes('object') || has('properties', 'additionalProperties', 'patternProperties')) kinds.add('object')
  if (types.includes('array') || has('items', 'prefixItems')) kinds.add('list')
  if (kinds.size === 0 || types.some(type => type !== 'object' && type !== 'array')) kinds.add('text')
  return [...kinds]
}
