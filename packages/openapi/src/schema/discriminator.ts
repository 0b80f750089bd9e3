import type { OpenApiDocument, Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { findPropertySchemas, listFacets } from './schema-shape.ts'
import { isSchema } from './subschemas.ts'

/**
 * A schema that enforces its `discriminator`: each branch only accepts the values that stand for it.
 * JSON Schema does not know the keyword. A branch that is not mapped and constrains the property by itself is left alone.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function enforceDiscriminator(document: OpenApiDocument, schema: SchemaObject): SchemaObject {
  const { discriminator } = schema
  if (!isRecord(discriminator) || typeof discriminator.propertyName !== 'string') return schema
  const property = discriminator.propertyName
  const mapping = isRecord(discriminator.mapping) ? discriminator.mapping : {}
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf'
  const branches = schema[keyword]
  if (!Array.isArray(branches)) {
    const values = Object.keys(mapping)
    return values.length > 0 ? alsoRequire(schema, property, values) : schema
  }
  const enforced = branches.filter(isSchema).map(branch => {
    if (!isRecord(branch) || typeof branch.$ref !== 'string') return branch
    const mapped = mappedValues(branch.$ref, mapping)
    if (mapped.length === 0 && isConstrained(document, branch, property)) return branch
    return { allOf: [branch, valueIn(property, mapped.length > 0 ? mapped : [nameOf(branch.$ref)])] }
  })
  return { ...schema, [keyword]: enforced }
}

function isConstrained(document: OpenApiDocument, branch: Schema, property: string): boolean {
  const facets = findPropertySchemas(document, branch, property).flatMap(schema => listFacets(document, schema))
  return facets.some(facet => ['const', 'enum', 'pattern'].some(keyword => facet[keyword] !== undefined))
}

function mappedValues(reference: string, mapping: Record<string, unknown>): string[] {
  return Object.keys(mapping).filter(value => mapping[value] === reference || mapping[value] === nameOf(reference))
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? reference
}

function alsoRequire(schema: SchemaObject, property: string, values: string[]): SchemaObject {
  const others = Array.isArray(schema.allOf) ? schema.allOf : []
  return { ...schema, allOf: [...others, valueIn(property, values)] }
}

function valueIn(property: string, values: string[]): SchemaObject {
  return { properties: { [property]: { enum: values } }, required: [property] }
}
