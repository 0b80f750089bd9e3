import { type IncomingRequest, readStart } from '@crm-clients/openapi/http'

type FetchArguments = Parameters<typeof fetch>

/** The method and the address that are about to be called. Undefined where it is `fetch` that says what is wrong. */
export function readTarget([input, init]: FetchArguments): { readonly method: string; readonly url: URL } | undefined {
  const given = input instanceof Request ? input : undefined
  const named = init?.method ?? given?.method
  try {
    const { method, url } = new Request(given?.url ?? input, named === undefined ? {} : { method: named })
    return { method, url: new URL(url) }
  } catch {
    return undefined
  }
}

/**
 * A request that is about to be sent, with its body. Undefined for one whose body is a stream, or longer than anybody judges: it is left to
 * whoever sends it. To be called before the request is sent, because a body can be read only once; and it is read at once, because what
 * one of two readers has not taken is kept for it.
 */
export function observeRequest([input, init]: FetchArguments, most: number): ObservedRequest | undefined {
  const body = init?.body
  if (isStream(body) || sizeOf(body) > most) return undefined
  try {
    // A request with a body is one that somebody else reads.
    const given = input instanceof Request && !input.bodyUsed ? input.clone() : input
    // What breaks while it is read breaks for whoever sends it as well.
    return read(new Request(given, { ...init, signal: null }), most).catch(() => undefined)
  } catch {
    // It is `fetch` that says so to the caller.
    return undefined
  }
}

/** Undefined where the body turns out to be longer than anybody judges. */
export type ObservedRequest = Promise<IncomingRequest | undefined>

async function read(request: Request, most: number): ObservedRequest {
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
