import type { CallArguments } from '../operation/call-arguments.ts'
import type { Credential } from '../operation/credential.ts'
import type { Operation } from '../operation/operation.ts'
import { writeBody } from '../serialization/write-body.ts'
import { writePairs, writeSegment } from '../serialization/write-parameter.ts'
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
  const parameterOf = (place: string, name: string) =>
    operation.parameters.find(parameter => parameter.in === place && parameter.name === name) ?? { name, in: place }
  const pairsOf = (place: string, values: Readonly<Record<string, unknown>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => writePairs(parameterOf(place, name), value))

  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) =>
    writeSegment(parameterOf('path', name), call.path?.[name] ?? '', encodeURIComponent),
  )
  const url = new URL(baseUrl + path)
  for (const [name, value] of pairsOf('query', call.query)) url.searchParams.append(name, value)
  for (const [name, value] of Object.entries(alteration.query ?? {})) url.searchParams.append(name, value)

  const headers = new Headers()
  for (const [name, value] of Object.entries(call.header ?? {})) {
    headers.set(name, writeSegment(parameterOf('header', name), value, String))
  }
  for (const pair of pairsOf('cookie', call.cookie)) headers.append('cookie', pair.join('='))
  for (const credential of credentials) {
    const flaw = alteration.credential?.option === credential.option ? alteration.credential.flaw : undefined
    attachCredential(credential, headers, url, flaw)
  }

  const method = alteration.method ?? operation.method
  const body = method === 'GET' || method === 'HEAD' ? undefined : writeContent(operation, call, alteration, headers)
  if (typeof alteration.contentType === 'string') headers.set('content-type', alteration.contentType)
  return new Request(url, { method, headers, body: body ?? null })
}

function writeContent(
  { requestBody }: Operation,
  call: CallArguments,
  { text, contentType }: Alteration,
  headers: Headers,
) {
  const content = requestBody?.content ?? {}
  const mediaType = call.contentType ?? Object.keys(content)[0] ?? 'application/json'
  if (text === null || (text === undefined && call.body === undefined)) return undefined
  const written =
    text === undefined ? writeBody(mediaType, content[mediaType], call.body) : { body: text, contentType: mediaType }
  // `fetch` adds a content type to a text, but not to bytes.
  if (contentType === null) return new TextEncoder().encode(String(written.body))
  if (written.contentType) headers.set('content-type', written.contentType)
  return written.body
}
