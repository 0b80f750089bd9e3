import type { ApiDescription } from '../api-description.ts'
import { readExactType } from '../document/exact-integers.ts'
import { joinPointer } from '../document/json-pointer.ts'
import type { Header, OpenApiDocument, ResponseObject, Schema, SchemaObject } from '../document/openapi-document.ts'
import { type Located, locateReference } from '../document/reference.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { listNamedTypes } from '../schema/types.ts'
import type { Operation } from './operation.ts'

/** A header that is documented for an answer. */
export interface DocumentedHeader {
  readonly name: string
  /** Whether a client makes a number of its text. */
  readonly isNumeric: boolean
  /** Whether a client makes a bigint of its text. */
  readonly isExact: boolean
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
export function listHeaders(api: Documented, { responses }: Operation): ResponseHeader[] {
  return Object.entries(responses).flatMap(([documented, { headers = {} }]) =>
    Object.entries(headers).flatMap(([name, { schema, content }]) => {
      if ((schema ?? content) === undefined || name.toLowerCase() === 'content-type' || isFramingHeader(name)) return []
      return [{ documented, name, isNumeric: isNumericHeader(api, name), isExact: isExactHeader(api, name) }]
    }),
  )
}

/**
 * Whether a client makes a number of the text of a header. It knows headers by their names alone: numeric are those that are
 * numbers wherever the document names them.
 */
export function isNumericHeader(api: Documented, name: string): boolean {
  return headerKinds(api).get(name.toLowerCase()) === 'number'
}

/** Whether a client makes a bigint of the text of a header: where `x-int64` says so wherever the document names it. */
export function isExactHeader(api: Documented, name: string): boolean {
  return headerKinds(api).get(name.toLowerCase()) === 'bigint'
}

type Documented = Pick<ApiDescription, 'document' | 'operations'>

/** What a client makes of the text of a header. */
type HeaderKind = 'number' | 'bigint' | 'text'

const kinds = new WeakMap<object, ReadonlyMap<string, HeaderKind>>()

function headerKinds({ document, operations }: Documented): ReadonlyMap<string, HeaderKind> {
  const known = kinds.get(document)
  if (known) return known
  const found = new Map<string, HeaderKind>()
  for (const { responses } of operations) {
    for (const [name, header] of Object.values(responses).flatMap(({ headers = {} }) => Object.entries(headers))) {
      const key = name.toLowerCase()
      const kind = kindOf(document, header.schema)
      found.set(key, (found.get(key) ?? kind) === kind ? kind : 'text')
    }
  }
  kinds.set(document, found)
  return found
}

/** A number is what allows numbers, and nothing else but null, which is a header that is not there. */
function kindOf(document: OpenApiDocument, schema: Schema | undefined): HeaderKind {
  const possible = listPossibleSchemas(document, schema)
  const types = possible.flatMap(typesIn).filter(type => type !== 'null')
  const isNumeric = types.length > 0 && types.every(type => type === 'integer' || type === 'number')
  return isNumeric ? (possible.map(readExactType).find(type => type !== undefined) ?? 'number') : 'text'
}

function typesIn(schema: SchemaObject): string[] {
  const named = listNamedTypes(schema)
  if (named.length > 0) return named
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : []
  return values.map(value => (value === null ? 'null' : typeof value))
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
