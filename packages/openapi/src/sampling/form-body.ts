import type { ApiDescription } from '../api-description.ts'
import type { MediaType, Schema } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { findPropertySchemas, listPropertyNames } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { isSchema } from '../schema/subschemas.ts'
import { losesField } from '../serialization/unwritable-values.ts'
import { createAcceptance } from './acceptance.ts'
import { fileFor, sampleOf } from './sample.ts'

/**
 * A form made from its schema: what is required, every file, and a file in every list of files. A list or an object that would leave
 * no trace has something in it, if it may.
 */
export function sampleForm(api: ApiDescription, { schema, encoding }: MediaType): Record<string, unknown> {
  const own = { api, direction: 'request', files: false, accepts: createAcceptance(api, 'request') } as const
  const root = schema === undefined ? [] : [{ schema, pointer: '#', trail: [] }]
  const least = sampleOf({ ...own, properties: 'required' }, root)
  const isLost = (value: unknown) => losesField(encoding ? { encoding } : {}, value)
  const fuller = isLost(least)
    ? (['required', 'all'] as const).map(properties => sampleOf({ ...own, properties, fillsLists: true }, root))
    : []
  const required = fuller.find(value => !isLost(value)) ?? least
  const names = listPropertyNames(api.document, schema)
  const entries = names.flatMap((name): [string, unknown][] => {
    const described = listPossibleSchemas(api.document, { allOf: findPropertySchemas(api.document, schema, name) })
    if (acceptsFile(api, schema, name)) return [[name, fileFor(described)]]
    if (!acceptsFiles(api, schema, name)) return []
    const items = described.flatMap(each => (isSchema(each.items) ? listPossibleSchemas(api.document, each.items) : []))
    const least = Math.max(1, ...described.map(({ minItems }) => Number(minItems ?? 0)))
    return [[name, Array.from({ length: least }, () => fileFor(items))]]
  })
  return { ...(isRecord(required) ? required : {}), ...Object.fromEntries(entries) }
}

/** An example of a form, in which texts that can only stand for files are files, alone or in a list. */
export function exampleForm(api: ApiDescription, schema: Schema | undefined, example: unknown): unknown {
  if (!isRecord(example)) return example
  const entries = Object.entries(example).map(([name, value]) => {
    const asFile = (text: unknown) => (typeof text === 'string' ? new Blob([text], { type: 'text/plain' }) : text)
    if (Array.isArray(value)) return [name, acceptsFiles(api, schema, name) ? value.map(asFile) : value]
    return [name, acceptsFile(api, schema, name) && !acceptsText(api, schema, name) ? asFile(value) : value]
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

function acceptsFiles(api: ApiDescription, schema: Schema | undefined, name: string): boolean {
  return findPropertySchemas(api.document, schema, name)
    .flatMap(property => listPossibleSchemas(api.document, property))
    .flatMap(({ items }) => (isSchema(items) ? listPossibleSchemas(api.document, items) : []))
    .some(isBinary)
}

function acceptsText(api: ApiDescription, schema: Schema | undefined, name: string): boolean {
  const parts = findPropertySchemas(api.document, schema, name).flatMap(property =>
    listPossibleSchemas(api.document, property),
  )
  return parts.some(part => part.type === 'string' && !isBinary(part))
}
