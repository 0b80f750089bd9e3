import type { ClientContext } from '../context.ts'
import type { ParameterLocation } from '../description.ts'
import { ArgumentError, writeOrRefuse } from '../errors/argument-error.ts'
import type { WrittenBody } from '../features/body-writer.ts'
import { CALLED_JSON, JSON_TYPE } from '../media-type.ts'
import type { PreparedOperation } from '../prepared-operation.ts'
import { writeParameter } from '../serialization/write-parameter.ts'
import { isHeader, UNSENDABLE } from './is-header.ts'
import { writeBody } from './request-body.ts'

/** The arguments of a call without the types of its spec. */
export interface RequestArguments {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** The query as a link of the vendor has it, in place of `query`. */
  readonly search?: string | undefined
  readonly header?: Readonly<Record<string, unknown>> | undefined
  readonly cookie?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
  readonly contentType?: string | undefined
  readonly headers?: unknown
}

/** What a `Request` is made of, as often as it has to be sent. */
export interface RequestParts {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: WrittenBody['body'] | undefined
  readonly keepType?: WrittenBody['keepType']
  /** What middleware has made of it. */
  readonly made?: Request
}

/**
 * Writes a call as a request, without its credentials.
 * @throws {ArgumentError} for an argument that would lead the request elsewhere or cannot be sent.
 */
export function buildRequest(
  { vendor: { features = {} }, options }: ClientContext,
  { identity, pieces, details }: PreparedOperation,
  args: RequestArguments,
): RequestParts {
  const { method, baseUrl } = identity
  const { styles, accept, idempotencyKey } = details
  const refuse = (argument: string, problem: string): never => {
    throw new ArgumentError(identity, argument, problem)
  }
  const write = (location: ParameterLocation, name: string, value: unknown, place: string = location) => {
    const encode = location === 'header' ? String : encodeURIComponent
    const style = styles?.[`${location}.${name}`]
    return writeOrRefuse(identity, `${place}.${name}`, () =>
      (features.writeStyledParameter ?? writeParameter)(name, value, location, encode, style),
    )
  }
  /** Of a record, of `Headers` and the like, or of a list of pairs. */
  const entriesOf = (place: string, values: unknown): (readonly [string, unknown])[] => {
    if (values === undefined) return []
    if (typeof values !== 'object') refuse(place, 'is no object')
    const given = Object(values)
    return Symbol.iterator in given ? [...given] : Object.entries(given)
  }

  const segment = (name: string) => {
    const text = write('path', name, args.path?.[name])
    if (!NO_SEGMENT.test(text)) return text
    return refuse(`path.${name}`, text ? `is "${decodeURIComponent(text)}", no path segment` : 'is missing')
  }
  const address = pieces.reduce((written, piece, index) => written + (index % 2 ? segment(piece) : piece), baseUrl)
  const writeAll = (location: 'query' | 'cookie', delimiter: string) =>
    entriesOf(location, args[location])
      .map(([name, value]) => write(location, name, value))
      .filter(Boolean)
      .join(delimiter)
  const query = args.search ?? writeAll('query', '&')

  // Without a prototype: a header may be called `constructor`.
  const headers: Record<string, string> = {
    __proto__: null as never,
    accept: accept?.join(', ') ?? JSON_TYPE,
    [CONTENT_TYPE]: JSON_TYPE,
    ...options.ownHeaders,
  }
  const setHeaders = (place: string, values: unknown) => {
    for (const [name, value] of entriesOf(place, values)) {
      const text = write('header', name, value, place)
      const key = name.toLowerCase()
      // The platform would take the blanks at the ends of a parameter away.
      const isCut = place === 'header' && text !== text.trim()
      if (isCut || !isHeader(name, text)) {
        refuse(`${place}.${name}`, UNSENDABLE)
      }
      if (text || [value].flat().includes('')) headers[key] = text
      else if (value === null) delete headers[key]
    }
  }
  setHeaders('headers', options.headers)
  const { [CONTENT_TYPE]: nameOfJson } = headers
  headers[CONTENT_TYPE] = ''
  setHeaders('header', args.header)
  // Made here and not in each attempt: all attempts of a call carry the same key.
  const key = idempotencyKey && features.createIdempotencyKey?.()
  if (key) headers[idempotencyKey.toLowerCase()] ??= key
  const cookies = writeAll('cookie', '; ')
  if (cookies) headers.cookie = cookies
  setHeaders('headers', args.headers)
  const { [CONTENT_TYPE]: asked } = headers

  let written: Partial<WrittenBody> = {}
  if (args.body !== undefined) {
    if (/^(GET|HEAD)$/.test(method)) refuse('body', `cannot be sent with ${method}`)
    written = writeOrRefuse(identity, 'body', () => writeBody(features, details, args.contentType, asked, args.body))
  }
  let type = written.contentType
  // A form belongs together with its own, and a client-wide one is another name for JSON.
  if (asked !== '' && !written.keepType) type = asked
  else if (type === JSON_TYPE && !args.contentType && CALLED_JSON.test(nameOfJson ?? 'json')) type = nameOfJson
  if (type) headers[CONTENT_TYPE] = type
  else delete headers[CONTENT_TYPE]

  return { ...written, url: address + (query && `?${query}`), method, headers }
}

const CONTENT_TYPE = 'content-type'

/**
 * What cannot be one segment of a path, as it is encoded. Encoding is no help against dot segments: every URL parser resolves
 * `%2e%2e` as well.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
const NO_SEGMENT = /^((\.|%(25)?2e){1,2}|NaN|)$/i
