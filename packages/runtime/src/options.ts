import type { Vendor } from './vendor.ts'

/** A credential: its value, or a function that fetches it, called for each request. */
export type Credential = string | (() => string | Promise<string>)

/** The options that every vendor's client takes. */
export interface ClientOptions {
  /** Where the API is. By default the vendor's environment variable (`<VENDOR>_BASE_URL`), else the spec's server. */
  readonly baseUrl?: string
  /** Sends the requests. By default the platform's `fetch`; a mock's `fetch` in tests. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The options of one vendor's client: those of all clients, and one for each of its security schemes. */
export type VendorOptions<Description extends Vendor> = ClientOptions & {
  readonly [Option in keyof Description['credentials']]?: Credential
}
