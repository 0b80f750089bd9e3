import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import {
  type HttpAnswer,
  type IncomingRequest,
  MOST_BODY_BYTES,
  problem,
  problemAnswer,
} from '@crm-clients/openapi/http'

type Decode = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

const gunzip: Decode = promisify(zlib.gunzip)

/** What bodies may be encoded with. @see https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding */
const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // What browsers and servers call deflate comes with a header of zlib's, or without.
  deflate: async (bytes, options) =>
    promisify<Uint8Array, object, Uint8Array>((bytes[0] ?? 0) % 16 === 8 ? zlib.inflate : zlib.inflateRaw)(
      bytes,
      options,
    ),
  br: promisify(zlib.brotliDecompress),
}

/** A request whose body is not encoded, or why it cannot be read. */
export type DecodedRequest = { readonly request: IncomingRequest } | { readonly refusal: EncodingRefusal }

/** What is answered to a body that cannot be decoded. */
export interface EncodingRefusal extends HttpAnswer {
  readonly objection: string
}

/**
 * Undoes the `Content-Encoding` of a request.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
export async function decodeRequest(request: IncomingRequest): Promise<DecodedRequest> {
  const codings = (request.headers.get('content-encoding') ?? '')
    .split(',')
    .map(coding => coding.trim().toLowerCase())
    .filter(coding => coding !== '' && coding !== 'identity')
  if (codings.length === 0 || request.bytes.length === 0) return { request }
  const unknown = codings.find(coding => !Object.hasOwn(DECODERS, coding))
  if (unknown !== undefined) {
    const known = Object.keys(DECODERS).join(', ')
    return refuse(415, 'Unknown content coding', `The body is encoded with "${unknown}". The mock reads ${known}.`)
  }
  try {
    let bytes: Uint8Array = request.bytes
    // They are listed in the order in which they were applied.
    for (const coding of codings.toReversed())
      bytes = (await DECODERS[coding]?.(bytes, { maxOutputLength: MOST_BODY_BYTES })) ?? bytes
    return { request: { ...request, bytes: new Uint8Array(bytes) } }
  } catch (error) {
    if (error instanceof RangeError) {
      return refuse(
        413,
        'The body is too large',
        `Decoded, it has more than ${MOST_BODY_BYTES} bytes. Send a smaller one.`,
      )
    }
    return refuse(400, 'The body is malformed', `It is not encoded with ${codings.join(', ')}, as its header says.`)
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc7694#section-3 (a 415 says what would have been read) */
function refuse(status: number, title: string, detail: string): { readonly refusal: EncodingRefusal } {
  const { headers, body } = problemAnswer(problem(status, title, detail))
  const readable = status === 415 ? { 'accept-encoding': Object.keys(DECODERS).join(', ') } : {}
  return { refusal: { status, headers: { ...headers, ...readable }, body, objection: detail } }
}
