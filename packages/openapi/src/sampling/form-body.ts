import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { findPropertySchemas, listPropertyNames } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { sampleValue } from './sample-value.ts'

/** A form made from its schema: what is required, and every file. */
export function sampleForm(api: ApiDescription, schema: Schema | undefined): Record<string, unknown> {
  const required = sampleValue(api, schema)
  const files = listPropertyNames(api.document, schema).filter(name => acceptsFile(api, schema, name))
  const entries = files.map(name => [name, new Blob(['sample'], { type: 'text/plain' })])
  return { ...(isRecord(required) ? required : {}), ...Object.fromEntries(entries) }
}

/** An example of a form, in which texts that can only stand for files are files. */
export function exampleForm(api: ApiDescription, schema: Schema | undefined, example: unknown): unknown {
  if (!isRecord(example)) return example
  const entries = Object.entries(example).map(([name, value]) => {
    const isText = typeof value === 'string' && !acceptsText(api, schema, name)
    return [name, isText && acceptsFile(api, schema, name) ? new Blob([value], { type: 'text/plain' }) : value]
  })
  return Object.fromEntries(entries)
}

function acceptsFile(api: ApiDescription, schema: Schema | undefined, name: string): boolean {
  const properties = findPropertySchemas(api.document, schema, name).filter(isRecord)
  return (
    properties.some(isUndescribed) ||
    properties.flatMap(property => listPossibleSchemas(api.document, property)).some(isBinary)
  )
}

function acceptsText(api: ApiDescription, schema: Schema | undefined, name: string): boolean {
  const parts = findPropertySchemas(api.document, schema, name).flatMap(property =>
    listPossibleSchemas(api.document, property),
  )
  return parts.some(part => part.type === 'string' && !isBinary(part))
}
