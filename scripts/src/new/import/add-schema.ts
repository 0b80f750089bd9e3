import { freeName, setOwn } from '@crm-clients/openapi/document'
import { type Draft, type JsonObject, objectIn } from './draft.ts'

/** Makes a component of a schema, which is called as is wanted, or nearly so. @returns a reference to it. */
export function addSchema(draft: Draft, wanted: string, schema: unknown): JsonObject & { readonly $ref: string } {
  const components = objectIn(draft, 'components')
  draft.components = components
  const schemas = objectIn(components, 'schemas')
  components.schemas = schemas
  const name = freeName(wanted, new Set(Object.keys(schemas)))
  setOwn(schemas, name, schema)
  return { $ref: `#/components/schemas/${name}` }
}
