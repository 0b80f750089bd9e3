import createClient, { type Client } from 'openapi-fetch'

/** The only file that imports openapi-fetch: whoever replaces it replaces this file. */

/** A client by path, such as `client.PATCH('/contacts/{contactId}', …)`, typed by the spec's paths. */
export type PathClient<Paths extends object> = Client<Paths>

/** What a call by path takes, without the types of its spec. */
export interface UntypedInit {
  readonly params?: {
    readonly path?: Record<string, unknown> | undefined
    readonly query?: Record<string, unknown> | undefined
    readonly header?: Record<string, unknown> | undefined
  }
  readonly headers?: HeadersInit | Record<string, string | null>
  readonly body?: unknown
  readonly bodySerializer?: (body: unknown) => BodyInit
  readonly parseAs?: 'json' | 'stream'
  readonly fetch?: (request: Request) => Promise<Response>
  readonly signal?: AbortSignal
}

/** What a call by path resolves to, without the types of its spec. */
export interface UntypedResponse {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** A client by path without the types of its spec. */
export interface UntypedPathClient {
  request(method: string, path: string, init: UntypedInit): Promise<UntypedResponse>
  use(...middleware: unknown[]): void
  eject(...middleware: unknown[]): void
}

/** Creates a client by path. Sending, credentials and errors are not its business: each call brings its own `fetch`. */
export function createPathClient(
  baseUrl: string,
  headers: Readonly<Record<string, string>> | undefined,
): UntypedPathClient {
  return createClient({ baseUrl, headers: { accept: 'application/json', ...headers } }) as unknown as UntypedPathClient
}
