import type { IncomingRequest } from '@crm-clients/openapi/http'

/** What a server answered, with its body as it came, decompressed. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Why there is no complete answer. */
export interface Failure {
  readonly kind: 'failure'
  readonly rule: 'timeout' | 'connection-failed' | 'connection-broken' | 'content-encoding-wrong'
  readonly reason: string
  /** The status, when the connection broke after the headers had come. */
  readonly status?: number
}

/** One request to a real server, and what came of it. The URL is the server's. */
export interface Exchange {
  readonly request: IncomingRequest
  readonly outcome: Answer | Failure
}

/** Whether a method only reads. Everything else counts as a write, as nobody else can know. */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Why a write is not sent, for reports. */
export const WRITE_REASON = 'it is a write; --writes sends it'

/** `GET /v1/contacts?page=2`: how reports name a request. */
export function nameRequest({ method, url }: IncomingRequest): string {
  return `${method} ${url.pathname}${url.search}`
}
