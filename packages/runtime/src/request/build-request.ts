import type { ClientContext } from '../context.ts'
import type { ParameterLocation } from '../description.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import type { PreparedOperation } from '../prepared-operation.ts'
import { serializeBody } from './request-body.ts'
import { writeParameter } from './write-parameter.ts'

/** The arguments of a call without the types of its spec. */
export interface RequestArguments {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly header?: Readonly<Record<string, unknown>> | undefined
  readonly cookie?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
  readonly contentType?: string | undefined
  readonly headers?: Readonly<Record<string, unknown>> | Iterable<readonly [string, string]> | undefined
}

/** What a `Request` is made of, as often as it has to be sent. */
export interface RequestParts {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: BodyInit | undefined
}

/**
 * Writes a call as a request, without its credentials.
 * @throws {ArgumentError} for an argument that would lead the request elsewhere or cannot be sent.
 */
export function buildRequest(
  { vendor: { features = {} }, baseUrl, options }: ClientContext,
  { identity, pieces, details: { styles, accept, body: mediaTypes, idempotencyKey } }: PreparedOperation,
  args: RequestArguments,
): RequestParts {
  const { method } = identity
  const refuse = (argument: string, problem: string): never => {
    throw new ArgumentError(identity, argument, problem)
  }
  const write = (location: ParameterLocation, name: string, value: unknown) => {
    const encode = location === 'header' ? String : encodeURIComponent
    const style = styles?.[`${location}.${name}`]
    return (features.writeStyledParameter ?? writeParameter)(name, value, location, encode, style)
  }

  const segment = (name: string) => {
    const value = args.path?.[name]
    if (value === undefined || value === null) refuse(`path.${name}`, 'is missing')
    if (NO_SEGMENT.test(`${value}`)) refuse(`path.${name}`, `is "${value}", which is no path segment`)
    return write('path', name, value)
  }
  const address = pieces.reduce((written, piece, index) => written + (index % 2 ? segment(piece) : piece), baseUrl)
  const writeAll = (location: 'query' | 'cookie', delimiter: string) =>
    Object.entries(args[location] ?? {})
      .map(([name, value]) => write(location, name, value))
      .filter(Boolean)
      .join(delimiter)
  const query = args.query ? writeAll('query', '&') : ''

  const headers: Record<string, string> = { accept: accept?.join(', ') ?? 'application/json' }
  const setHeaders = (place: string, values: Readonly<Record<string, unknown>> | undefined) => {
    for (const [name, value] of Object.entries(values ?? {})) {
      const text = write('header', name, value)
      if (/[^\t -~\x80-\xff]/.test(text) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
        refuse(`${place}.${name}`, 'has a character that no header can carry')
      }
      if (value === null) delete headers[name.toLowerCase()]
      else if (value !== undefined) headers[name.toLowerCase()] = text
    }
  }
  setHeaders('headers', options.headers)

  let body: BodyInit | undefined
  if (args.body !== undefined) {
    if (/^(GET|HEAD)$/.test(method)) refuse('body', `cannot be sent with ${method}`)
    try {
      body = serializeBody(features, mediaTypes, args.contentType, args.body, headers)
    } catch (cause) {
      refuse('body', `cannot be written: ${(cause as Error).message}`)
    }
  }

  setHeaders('header', args.header)
  // Made here and not in each attempt: all attempts of a call carry the same key.
  if (idempotencyKey) headers[idempotencyKey.toLowerCase()] ??= crypto.randomUUID()
  const cookies = args.cookie && writeAll('cookie', '; ')
  if (cookies) headers.cookie = cookies
  const extra = args.headers ?? {}
  setHeaders('headers', Symbol.iterator in extra ? Object.fromEntries(extra) : extra)

  return { url: address + (query && `?${query}`), method, headers, body }
}

/**
 * What cannot be one segment of a path. Encoding is no help against dot segments: every URL parser resolves `%2e%2e` as
 * well.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
const NO_SEGMENT = /^((\.|%2e){1,2}|NaN|)$/i
