import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import type { ReportedDeviation } from './report/verify-report.ts'

/** Credentials by the names of the client's options: `{ token: '…' }`. */
export type CredentialValues = Readonly<Record<string, string>>

/** Values for parameters, by their names, in place of the document's examples: ids of things that really exist. */
export type ParameterValues = Readonly<Record<string, string>>

/** Options of everything that asks a real server. */
export interface ServerOptions {
  /** Where the server is: origin and base path. */
  readonly baseUrl: string
  /** By default the vendor's environment variables, such as `FINTORO_TOKEN`. */
  readonly credentials?: CredentialValues
  /** Sends requests that are not GET or HEAD as well. */
  readonly writes?: boolean
  /** Milliseconds that one answer may take, from the connection to the last byte. By default 30,000. */
  readonly timeout?: number
}

/** Options of {@link verifyServer}. */
export interface VerifyOptions extends ServerOptions {
  /** Recorded exchanges whose requests are sent again. By default the documented examples are sent. */
  readonly exchanges?: readonly DocumentedExchange[]
  /** By default the document's examples. */
  readonly parameters?: ParameterValues
}

/** Options of {@link startVerifyingProxy}. */
export interface ProxyOptions extends ServerOptions {
  /** The port on 127.0.0.1. By default, or with 0, any port that is free. */
  readonly port?: number
}

/** Options of {@link createVerifyingFetch}. */
export interface VerifyingFetchOptions {
  /** Is told of each deviation and each piece of information, the first time that it is seen. Its credentials are redacted. */
  readonly report: (deviation: ReportedDeviation) => void
  /** Which share of the calls is judged, from 0 to 1. By default all are; with 0 the given `fetch` itself is returned. */
  readonly sample?: number
  /** What sends. By default the runtime's own `fetch`, as it is at each call. */
  readonly fetch?: typeof fetch
  /** Is given what is still to be judged, for a runtime that ends with its last answer: `promise => context.waitUntil(promise)`. */
  readonly waitUntil?: (judged: Promise<void>) => void
  /** In bytes: the longest body that is judged, of a request and of an answer. By default 1 MiB. */
  readonly maxBytes?: number
  /** Where the API is, if that is none of the document's servers: what the client has as `baseUrl`. */
  readonly baseUrl?: string
}
