import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer, type Schema, splitPointer } from '@crm-clients/openapi/document'
import { type Operation, usualResponse } from '@crm-clients/openapi/operation'
import { isSchema } from '@crm-clients/openapi/schema'
import { findJson, isJson, isMultipart } from '@crm-clients/openapi/serialization'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'
import { isListSchema, schemasAt } from './schemas-at.ts'

const EXTENSION = 'x-upload'
const README = 'See specs/README.md.'

/** What is wrong with `x-upload`, and with which field of it. */
interface Problem {
  readonly field?: string
  readonly message: string
  readonly fix: string
}

/** Where a pointer of `x-upload` leads from, and to what. */
interface Place {
  readonly field: string
  /** Whose part it is, as in "the body of upload". */
  readonly of: string
  readonly schema: Schema | undefined
  readonly isList?: boolean
  readonly isOptional?: boolean
}

/** What `x-upload` names and the document does not have: then files would not arrive, or without their tokens. */
export function checkUploads(vendor: VendorPlaces, api: ApiDescription): Finding[] {
  const locate = pointerLocator(vendor, api.document)
  return api.operations.flatMap(operation => {
    const upload = operation.source[EXTENSION]
    if (upload === undefined) return []
    const pointer = joinPointer(operation.pointers.operation, EXTENSION)
    const problems = isRecord(upload)
      ? listProblems(api, operation, upload)
      : [{ message: 'This is no object.', fix: `Write \`style\` and what belongs to it. ${README}` }]
    return problems.map(({ field, message, fix }) => ({
      ...locate(field === undefined || !isRecord(upload) || !(field in upload) ? pointer : joinPointer(pointer, field)),
      rule: 'spec/upload',
      severity: 'error' as const,
      message,
      fix,
    }))
  })
}

function listProblems(api: ApiDescription, operation: Operation, upload: Record<string, unknown>): Problem[] {
  if (upload.style === 'url') return checkPlaces(api, upload, urlPlaces(operation))
  if (upload.style !== 'token') {
    return [{ field: 'style', message: `There is no style "${upload.style}".`, fix: 'It is token or url.' }]
  }
  const taker = api.operations.find(({ source }) => source.operationId === upload.operation)
  if (taker) return checkPlaces(api, upload, tokenPlaces(api, operation, taker, upload.items))
  const message = `There is no operation "${upload.operation}".`
  return [{ field: 'operation', message, fix: 'Write the operationId of the one that takes the files.' }]
}

function urlPlaces(operation: Operation): Place[] {
  const { body, answer } = schemasOf(operation)
  const facts = ['name', 'type', 'size'].map(field => ({ field, of: 'the body', schema: body, isOptional: true }))
  return [{ field: 'url', of: 'the answer', schema: answer }, ...facts]
}

function tokenPlaces(api: ApiDescription, operation: Operation, taker: Operation, items: unknown): Place[] {
  const { form, answer } = schemasOf(taker)
  const { operationId } = taker
  const lists = typeof items === 'string' ? schemasAt(api, answer, splitPointer(items)) : undefined
  const anyOf = lists?.flatMap(list => (isSchema(list.items) ? [list.items] : []))
  const item = { of: 'an item', schema: anyOf && { anyOf } }
  return [
    { field: 'files', of: `the body of ${operationId}`, schema: form, isList: true },
    { field: 'items', of: `the answer of ${operationId}`, schema: answer, isList: true },
    { field: 'token', ...item },
    { field: 'tokens', of: 'the body', schema: schemasOf(operation).body, isList: true },
    ...['name', 'type', 'size'].map(field => ({ field, ...item, isOptional: true })),
  ]
}

function schemasOf(operation: Operation): Readonly<Record<'body' | 'form' | 'answer', Schema | undefined>> {
  const contents = Object.entries(operation.requestBody?.content ?? {})
  return {
    body: contents.find(([mediaType]) => isJson(mediaType))?.[1].schema,
    form: contents.find(([mediaType]) => isMultipart(mediaType))?.[1].schema,
    answer: findJson(usualResponse(operation)?.response.content)?.[1].schema,
  }
}

function checkPlaces(api: ApiDescription, upload: Record<string, unknown>, places: readonly Place[]): Problem[] {
  return places.flatMap(({ field, of, schema, isList = false, isOptional }): Problem[] => {
    const pointer = upload[field]
    if (pointer === undefined && isOptional) return []
    if (typeof pointer !== 'string' || !pointer.startsWith('/')) {
      const message = `\`${field}\` is ${JSON.stringify(pointer) ?? 'missing'}, and has to be a JSON pointer.`
      return [{ field, message, fix: `Write it like \`/data/file\`. ${README}` }]
    }
    const fix = `Point to where the schema of ${of} has it.`
    if (schema === undefined) return [{ field, message: `Nothing is said of ${of}.`, fix }]
    const found = schemasAt(api, schema, splitPointer(pointer))
    if (found === undefined || (found.length > 0 && (!isList || found.some(isListSchema)))) return []
    const message = found.length === 0 ? `There is no "${pointer}" in ${of}.` : `"${pointer}" of ${of} is no list.`
    return [{ field, message, fix }]
  })
}
