import { type IncomingRequest, readStart } from '@crm-clients/openapi/http'

type FetchArguments = Parameters<typeof fetch>

/**
 * A request as it is about to be sent, to be read once it was. Undefined for one whose body is a stream, or too long to be judged: it is
 * left to whoever sends it. To be made before the request is sent, because a body can be read only once.
 */
export function observeRequest([input, init]: FetchArguments, most: number): Request | undefined {
  const body = init?.body
  if (isStream(body) || sizeOf(body) > most) return undefined
  // A request with a body is one that somebody else reads.
  const given = input instanceof Request && !input.bodyUsed ? input.clone() : input
  try {
    return new Request(given, { ...init, signal: null })
  } catch {
    // It is `fetch` that says so to the caller.
    return undefined
  }
}

/** The request, with its body; undefined where that is longer than anybody judges. */
export async function readObserved(request: Request, most: number): Promise<IncomingRequest | undefined> {
  const { method, headers, signal } = request
  const { bytes, rest } = await readStart(request.body, most)
  void rest?.cancel()
  return rest ? undefined : { method, headers, signal, bytes, url: new URL(request.url) }
}

function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || (typeof body === 'object' && body !== null && Symbol.asyncIterator in body)
}

/** In bytes, as far as one can tell without writing it. */
function sizeOf(body: unknown): number {
  if (typeof body === 'string') return body.length
  if (body instanceof Blob) return body.size
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength
  if (body instanceof FormData) return [...body.values()].reduce((sum, value) => sum + sizeOf(value), 0)
  return 0
}
