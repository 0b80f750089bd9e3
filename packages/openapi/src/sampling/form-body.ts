import type { OpenApiDocument, Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { findPropertySchemas, listFacets, listPropertyNames } from '../schema/schema-shape.ts'
import { sampleValue } from './sample-value.ts'

/** A form made from its schema: what is required, and every file. */
export function sampleForm(document: OpenApiDocument, schema: Schema | undefined): Record<string, unknown> {
  const required = sampleValue(document, schema)
  const files = listPropertyNames(document, schema).filter(name => acceptsFile(document, schema, name))
  const entries = files.map(name => [name, new Blob(['sample'], { type: 'text/plain' })])
  return { ...(isRecord(required) ? required : {}), ...Object.fromEntries(entries) }
}

/** An example of a form, in which texts that can only stand for files are files. */
export function exampleForm(document: OpenApiDocument, schema: Schema | undefined, example: unknown): unknown {
  if (!isRecord(example)) return example
  const entries = Object.entries(example).map(([name, value]) => {
    const isText = typeof value === 'string' && !acceptsText(document, schema, name)
    return [name, isText && acceptsFile(document, schema, name) ? new Blob([value], { type: 'text/plain' }) : value]
  })
  return Object.fromEntries(entries)
}

function acceptsFile(document: OpenApiDocument, schema: Schema | undefined, name: string): boolean {
  const properties = findPropertySchemas(document, schema, name).filter(isRecord)
  return properties.some(isUndescribed) || properties.flatMap(property => listFacets(document, property)).some(isBinary)
}

function acceptsText(document: OpenApiDocument, schema: Schema | undefined, name: string): boolean {
  const facets = findPropertySchemas(document, schema, name).flatMap(property => listFacets(document, property))
  return facets.some(facet => facet.type === 'string' && !isBinary(facet))
}
