import { joinPointer, type Schema, type SchemaObject } from '@crm-clients/openapi/document'

/** A schema and where it is. */
export interface PlacedSchema {
  readonly schema: Schema
  readonly pointer: string
}

const ONE = ['additionalProperties', 'contains', 'items', 'not', 'propertyNames', 'unevaluatedProperties']
const MANY = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'patternProperties', 'properties', '$defs']

/**
 * The schemas directly below a schema.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function listSubschemas(schema: SchemaObject, pointer: string): PlacedSchema[] {
  const one = ONE.map(keyword => ({ schema: schema[keyword], pointer: joinPointer(pointer, keyword) }))
  const many = MANY.flatMap(keyword =>
    Object.entries((schema[keyword] as object | undefined) ?? {}).map(([key, below]: [string, unknown]) => ({
      schema: below,
      pointer: joinPointer(pointer, keyword, key),
    })),
  )
  return [...one, ...many].filter((below): below is PlacedSchema => typeof below.schema === 'object')
}
