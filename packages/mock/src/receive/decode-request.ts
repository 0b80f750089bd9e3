import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import {
  busyAnswer,
  type HeldBody,
  type HttpAnswer,
  type IncomingRequest,
  joinChunks,
  MOST_BODY_BYTES,
  problem,
  problemAnswer,
} from '@crm-clients/openapi/http'

// Small ones cost as much time as what they hold.
const CHUNKS = { chunkSize: 2 ** 18 }

/** What bodies may be encoded with. @see https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding */
const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Transform>> = {
  gzip: () => zlib.createGunzip(CHUNKS),
  'x-gzip': () => zlib.createGunzip(CHUNKS),
  // What browsers and servers call deflate comes with a header of zlib's, or without.
  deflate: ([first = 0]) => (first % 16 === 8 ? zlib.createInflate(CHUNKS) : zlib.createInflateRaw(CHUNKS)),
  br: () => zlib.createBrotliDecompress(CHUNKS),
}

/** A request whose body is not encoded, or why it cannot be read. */
export type DecodedRequest = { readonly request: IncomingRequest } | { readonly refusal: BodyRefusal }

/** What is answered to a body that is not read. */
export interface BodyRefusal extends HttpAnswer {
  readonly objection: string
}

/**
 * Undoes the `Content-Encoding` of a request, whose decoded bytes are held as well.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
export async function decodeRequest(request: IncomingRequest, held: HeldBody): Promise<DecodedRequest> {
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
    let bytes: Uint8Array<ArrayBuffer> = request.bytes
    // They are listed in the order in which they were applied.
    for (const coding of codings.toReversed()) {
      const decoded = await decode(bytes, coding, held)
      if (!(decoded instanceof Uint8Array)) return decoded
      bytes = decoded
    }
    return { request: { ...request, bytes } }
  } catch {
    return refuse(400, 'The body is malformed', `It is not encoded with ${codings.join(', ')}, as its header says.`)
  }
}

/** Counts while it decodes, since few bytes may stand for many. @throws where they are encoded otherwise. */
async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  coding: string,
  held: HeldBody,
): Promise<Uint8Array<ArrayBuffer> | { readonly refusal: BodyRefusal }> {
  const decoder = DECODERS[coding]?.(bytes)
  if (!decoder) return bytes
  const chunks: Uint8Array[] = []
  let size = 0
  decoder.end(bytes)
  for await (const chunk of decoder) {
    size += chunk.length
    if (size > MOST_BODY_BYTES) {
      const detail = `Decoded, it has more than ${MOST_BODY_BYTES} bytes. Send a smaller one.`
      return refuse(413, 'The body is too large', detail)
    }
    if (!held.hold(chunk.length)) return { refusal: refuseAsBusy() }
    chunks.push(chunk)
  }
  return joinChunks(chunks, size)
}

/** What is answered while the bodies of others fill the memory. */
export function refuseAsBusy(): BodyRefusal {
  const answer = busyAnswer()
  return { ...answer, objection: answer.body.detail }
}

/** @see https://www.rfc-editor.org/rfc/rfc7694#section-3 (a 415 says what would have been read) */
function refuse(status: number, title: string, detail: string): { readonly refusal: BodyRefusal } {
  const { headers, body } = problemAnswer(problem(status, title, detail))
  const readable = status === 415 ? { 'accept-encoding': Object.keys(DECODERS).join(', ') } : {}
  return { refusal: { status, headers: { ...headers, ...readable }, body, objection: detail } }
}
