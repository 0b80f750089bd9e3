import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { RequestContent } from '@crm-clients/openapi/serialization'

/** One request to a real server, and what came of it. */
export interface ServerExchange {
  /** What was sent. The URL is the server's. */
  readonly request: IncomingRequest
  /** The path of the URL, below the server's base path. */
  readonly path: string
  /** The body of the request, read. */
  readonly content: RequestContent
  /** What came back. */
  readonly outcome: ServerAnswer | ServerFailure
}

/** What a server answered, with its body as it came, decompressed: all of it, or what was read of it. */
export interface ServerAnswer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
  readonly bytes: IncomingRequest['bytes']
  /** What follows the bytes, where nobody judges it. Whoever does not hand it on has to cancel it. */
  readonly rest?: ReadableStream<Uint8Array>
}

/** Why there is no complete answer. */
export interface ServerFailure {
  readonly kind: 'failure'
  readonly rule: 'timeout' | 'connection-failed' | 'connection-broken' | 'content-encoding-wrong'
  readonly reason: string
  /** The status, when the connection broke after the headers had come. */
  readonly status?: number
}

/** `GET /v1/contacts?page=2`: how reports name a request. */
export function nameRequest({ method, url }: IncomingRequest): string {
  return `${method} ${url.pathname}${url.search}`
}
