import type { Bytes } from '../serialization/bytes.ts'

/** A request that reached a mock or a proxy, with its body read. */
export interface IncomingRequest {
  /** In capitals. */
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly bytes: Bytes
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** Reads what was passed to a `fetch`. @throws as `fetch` does: for a relative URL, or when the signal is aborted. */
export async function readFetchArguments(input: string | URL | Request, init?: RequestInit): Promise<IncomingRequest> {
  const request = input instanceof Request && init === undefined ? input : new Request(input, init)
  request.signal.throwIfAborted()
  const bytes = new Uint8Array(await request.arrayBuffer())
  const { method, headers, signal } = request
  return { method, url: new URL(request.url), headers, bytes, signal }
}
