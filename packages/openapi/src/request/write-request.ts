import type { Parameter } from '../document/openapi-document.ts'
import { isReadMethod } from '../http/read-method.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import type { Credential } from '../operation/credential.ts'
import type { Operation } from '../operation/operation.ts'
import { type WrittenContent, writeContent } from '../serialization/content.ts'
import { appendToQuery } from '../serialization/pair.ts'
import { serializeParameter } from '../serialization/parameter.ts'
import type { Alteration } from './alteration.ts'
import { attachCredential } from './attach-credentials.ts'

/** What a request is written with. */
export interface RequestWriting {
  readonly baseUrl: string
  readonly operation: Operation
  /** Those that are sent. */
  readonly credentials: readonly Credential[]
}

/** Writes a call as a request, without any client: also such calls as no client would send. */
export function writeRequest(
  { baseUrl, operation, credentials }: RequestWriting,
  call: CallArguments,
  alteration: Alteration = {},
): Request {
  const write = (place: string, name: string, value: unknown = '') =>
    serializeParameter(findParameter(operation, place, name), value)
  const writeAll = (place: string, values: Readonly<Record<string, unknown>> = {}) =>
    Object.entries(values)
      .map(([name, value]) => write(place, name, value))
      .filter(Boolean)

  const path = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => write('path', name, call.path?.[name]))
  const query = writeAll('query', call.query).join('&')
  const url = new URL(baseUrl + path + (query && `?${query}`))
  for (const [name, value] of Object.entries(alteration.query ?? {})) appendToQuery(url, name, value)

  const headers = new Headers()
  for (const [name, value] of Object.entries(call.header ?? {})) headers.set(name, write('header', name, value))
  for (const pairs of writeAll('cookie', call.cookie)) headers.append('cookie', pairs)
  for (const credential of credentials) {
    const flaw = alteration.credential?.option === credential.option ? alteration.credential.flaw : undefined
    attachCredential(credential, headers, url, flaw)
  }

  const method = alteration.method ?? operation.method
  const body = isReadMethod(method) ? undefined : writeBody(operation, call, alteration, headers)
  if (typeof alteration.contentType === 'string') headers.set('content-type', alteration.contentType)
  return new Request(url, { method, headers, body: body ?? null })
}

/** What the document does not know is written in the usual style of its place. */
function findParameter({ parameters }: Operation, place: string, name: string): Parameter {
  return parameters.find(parameter => parameter.in === place && parameter.name === name) ?? { name, in: place }
}

function writeBody(
  { requestBody }: Operation,
  call: CallArguments,
  { text, contentType }: Alteration,
  headers: Headers,
): WrittenContent['body'] | undefined {
  const content = requestBody?.content ?? {}
  const mediaType = call.contentType ?? Object.keys(content)[0] ?? 'application/json'
  if (text === null || (text === undefined && call.body === undefined)) return undefined
  const written =
    text === undefined ? writeContent(mediaType, content[mediaType], call.body) : { body: text, contentType: mediaType }
  // `fetch` adds a content type to a text, but not to bytes.
  if (contentType === null) return new TextEncoder().encode(String(written.body))
  headers.set('content-type', written.contentType)
  return written.body
}
