import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer, readPointer, type Schema, splitPointer } from '@crm-clients/openapi/document'
import { listExamples, type Operation, readPagination, usualResponse } from '@crm-clients/openapi/operation'
import { findPropertySchemas, listPossibleSchemas, listPropertyNames, namesType } from '@crm-clients/openapi/schema'
import { findJson } from '@crm-clients/openapi/serialization'
import type { ItemPlace } from './resource.ts'
import { equalWords, normalizeName, splitWords } from './words.ts'

/** What an answer calls the thing that it is about, where that is only a part of it. */
const WRAPPERS = ['data', 'result', 'item', 'record', 'entity', 'payload', 'attributes']

/** The body that an operation answers with when nothing else is asked for: its schema and its examples, as JSON. */
export function findAnswerBody({ document }: ApiDescription, operation: Operation) {
  const [, content] = findJson(usualResponse(operation)?.response.content) ?? []
  return content && { schema: content.schema, examples: listExamples(document, content).map(({ value }) => value) }
}

/** Where an answer has one thing: as a whole, or below `data`, or below what such a thing is called. */
export function findItemPlace(
  api: ApiDescription,
  operation: Operation,
  noun: readonly string[],
): ItemPlace | undefined {
  const schema = findAnswerBody(api, operation)?.schema
  if (schema === undefined || !namesType(api.document, schema, 'object')) return undefined
  const names = listPropertyNames(api.document, schema)
  const wrapper = names.find(name => {
    if (!WRAPPERS.includes(normalizeName(name)) && !equalWords(splitWords(name), noun)) return false
    return findPropertySchemas(api.document, schema, name).some(each => namesType(api.document, each, 'object'))
  })
  if (wrapper === undefined || names.some(name => /^_?u?u?id$/i.test(name)))
    return { pointer: '', isList: false, schema }
  const [item] = findPropertySchemas(api.document, schema, wrapper)
  return { pointer: joinPointer('', wrapper), isList: false, ...(item !== undefined && { schema: item }) }
}

/** Where an answer has a list: where `x-pagination` says, as a whole, or below its only list of objects. */
export function findListPlace(api: ApiDescription, operation: Operation): ItemPlace | undefined {
  const body = findAnswerBody(api, operation)
  if (!body) return undefined
  const { document } = api
  const pointers = [
    ...[readPagination(operation)?.items ?? []].flat(),
    ...(namesType(document, body.schema, 'array') ? [''] : []),
    ...listPropertyNames(document, body.schema).map(name => joinPointer('', name)),
  ]
  for (const pointer of pointers) {
    const schema = findItemSchema(document, body.schema, splitPointer(pointer))
    if (schema !== undefined) return { pointer, isList: true, schema }
  }
  // What holds the items is not always documented; an example may show it.
  const [example] = body.examples
  const shown = ['', ...(isRecord(example) ? Object.keys(example).map(name => joinPointer('', name)) : [])]
  const pointer = shown.find(each => isListOfObjects(readPointer(example, each)?.value))
  return pointer === undefined ? undefined : { pointer, isList: true }
}

/** What is said of the items of the list to which keys lead; undefined where they lead to none, or to a list of scalars. */
function findItemSchema(document: object, schema: Schema | undefined, keys: readonly string[]): Schema | undefined {
  const [key, ...others] = keys
  if (key !== undefined) {
    const below = findPropertySchemas(document, schema, key)
    return below.map(each => findItemSchema(document, each, others)).find(found => found !== undefined)
  }
  const items = listPossibleSchemas(document, schema).flatMap(({ items: item }) => (isRecord(item) ? [item] : []))
  return items.find(item => namesType(document, item, 'object'))
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}

/** The component that a schema is, by its reference. Undefined for one that is written where it stands. */
export function componentOf(schema: Schema | undefined): string | undefined {
  return isRecord(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined
}
