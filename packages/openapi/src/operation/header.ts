import { joinPointer } from '../document/json-pointer.ts'
import type { Header, OpenApiDocument, ResponseObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { type Located, locateReference } from '../document/reference.ts'
import type { Operation } from './operation.ts'

/** A header that is documented for an answer. */
export interface DocumentedHeader {
  readonly name: string
  readonly isNumeric: boolean
}

/** A header, and the status for which it is documented: `200`, `4XX`, `default`. */
export interface ResponseHeader extends DocumentedHeader {
  readonly documented: string
}

/** Headers that say how a message is framed, or what was done to its bytes on the way. */
const FRAMING = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Whether a header says how a message is framed. It follows from the bytes that are sent, whatever a document says.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
export function isFramingHeader(name: string): boolean {
  return FRAMING.has(name.toLowerCase())
}

/**
 * The documented headers of an operation's answers. Content-Type is none of them: the media types say it. Neither are those
 * that follow from the bytes.
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export function listHeaders({ responses }: Operation): ResponseHeader[] {
  return Object.entries(responses).flatMap(([documented, { headers = {} }]) =>
    Object.entries(headers).flatMap(([name, { schema }]) => {
      if (schema === undefined || name.toLowerCase() === 'content-type' || isFramingHeader(name)) return []
      const isNumeric = isRecord(schema) && (schema.type === 'integer' || schema.type === 'number')
      return [{ documented, name, isNumeric }]
    }),
  )
}

/** The headers of a response, by their names. @throws when a reference leads nowhere. */
export function locateHeaders(
  document: OpenApiDocument,
  { value, pointer }: Located<ResponseObject>,
): [name: string, header: Located<Header>][] {
  return Object.entries(value.headers ?? {}).map(([name, header]) => [
    name,
    locateReference<Header>(document, header, joinPointer(pointer, 'headers', name)),
  ])
}
