import type { Logger } from './debug-hooks.ts'
import type { Hooks } from './hooks.ts'
import type { AnswerValidator } from './validation/answer-validator.ts'
import type { Vendor } from './vendor.ts'

/** Why a credential function is asked. */
export interface CredentialRequest {
  /** True when the vendor has just refused the last value with 401: a cached one is of no use. */
  readonly refresh: boolean
}

/** A credential: its value, or a function that is asked for it before each request and once more after a 401. */
export type CredentialOption = string | ((request: CredentialRequest) => string | Promise<string>)

/**
 * One source of credentials that come together, such as from a login: a function that gives all of them. It is asked once,
 * and once more when the vendor refuses what it gave with 401, however many calls were refused. It may call operations of
 * the same client that can do without credentials, which are then sent without.
 */
export type Authenticate<Credentials> = (request: CredentialRequest) => Credentials | Promise<Credentials>

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** How often to send at most, the first attempt included. By default 3. */
  readonly attempts?: number | undefined
  /** Milliseconds before the second attempt; each further one waits twice as long. By default 500. */
  readonly delay?: number | undefined
  /** Milliseconds that one back-off lasts at most. By default 30,000. A longer `Retry-After` of the vendor is kept. */
  readonly maxDelay?: number | undefined
  /** The statuses that are for the moment only, in place of 408, 429, 500, 502, 503, 504, 520 to 524 and 529. */
  readonly statuses?: readonly number[] | undefined
  /**
   * Whether a write that is not idempotent is repeated after a 429 that its spec documents: it says that nothing was done. By
   * default it is. After a 429 that is not documented, it never is.
   */
  readonly writesOn429?: boolean | undefined
}

/** Headers of a request: by their names, where null takes one away, as `Headers`, or in pairs. */
export type HeaderValues = Readonly<Record<string, string | null>> | Iterable<readonly [name: string, value: string]>

/** How long and how often a call may try. They apply to a whole client, and can be set for one call. */
export interface SendOptions {
  /** Milliseconds that one attempt may take, from the connection to the last byte of the answer. By default 30,000. */
  readonly timeout?: number | undefined
  /** Milliseconds that the whole call may take: attempts, back-off and waiting for the rate limit. By default 120,000. */
  readonly totalTimeout?: number | undefined
  /** How failed attempts are repeated; `false` for never. A write that is not idempotent is repeated only when nothing was done. */
  readonly retry?: RetryOptions | false | undefined
  /**
   * Bytes that an answer may have which is read as text or JSON, when it is decompressed. By default 67,108,864 (64 MiB). An
   * error has 1 MiB at most. There is no limit for a `Blob`, bytes or a stream.
   */
  readonly maxResponseBytes?: number | undefined
}

/**
 * What the runtime needs of a limiter. Every limiter of `rate-limiter-flexible` fits: it resolves when the request may go,
 * and rejects with `msBeforeNext` when it has to wait.
 * @see https://github.com/animir/node-rate-limiter-flexible
 */
export interface Limiter {
  consume(key: string): Promise<unknown>
}

/** What openapi-fetch takes and a client does not, because the spec says how parameters and bodies are written. */
export interface RefusedOptions {
  readonly querySerializer?: never
  readonly pathSerializer?: never
  readonly bodySerializer?: never
  readonly Request?: never
}

/** The options that every vendor's client takes. */
export interface ClientOptions extends SendOptions, RefusedOptions {
  /**
   * Where the API is, for every operation. By default the vendor's environment variable (`<VENDOR>_BASE_URL`), else the
   * servers of the spec.
   */
  readonly baseUrl?: string | undefined
  /**
   * Sends the requests, called as `fetch` is: with a URL and what goes with it; where middleware ran, with the `Request` that it
   * made in place of the URL. By default the platform's `fetch`; a mock's `fetch` in tests, which says that no limit applies.
   */
  readonly fetch?:
    | (((input: string | Request, init?: RequestInit) => Promise<Response>) & { readonly rateLimit?: false })
    | undefined
  /** Headers of every request. */
  readonly headers?: HeaderValues | undefined
  /**
   * Who sends the requests. By default package and platform, such as `crm-clients-fintoro/1.2.0 node/24`; `false` leaves it to the
   * platform, as browsers and workers do anyway.
   */
  readonly userAgent?: string | false | undefined
  /**
   * Prints each attempt in one line without credentials, to a logger or, for `true`, to stderr; `CRM_CLIENTS_DEBUG=1` does so as well. In a
   * bundle for browsers or workers it prints nothing: give `hooks: debugHooks(console)`.
   */
  readonly debug?: boolean | Logger | undefined
  /** Told about each call and each of its attempts, for logging and tracing. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined
  /** Looks at each successful answer before its caller gets it: `validateAnswers` of `@crm-clients/runtime/validation`. */
  readonly validate?: AnswerValidator | undefined
  /**
   * Keeps the vendor's documented rate limit. By default the clients of one process share it; pass a limiter of
   * `rate-limiter-flexible` to share it between processes and machines, or `false` to do without.
   */
  readonly rateLimit?: Limiter | false | undefined
}

/** Where a client calls, without the types of its spec. */
export interface AddressOptions {
  readonly baseUrl?: string | undefined
  readonly serverUrls?: Readonly<Record<string, string | undefined>> | undefined
  readonly serverVariables?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * The options of one vendor's client: those of all clients, one for each of its security schemes, and where its operations
 * are called.
 */
export type VendorOptions<
  Description extends Vendor,
  Operations = Readonly<Record<string, unknown>>,
> = ClientOptions & {
  readonly [Option in keyof Description['credentials']]?: CredentialOption | undefined
} & {
  /** Where single operations are called, by their operationIds, whatever the base URL is. */
  readonly serverUrls?: { readonly [OperationId in keyof Operations]?: string | undefined } | undefined
} & (Description extends { readonly serverVariables: infer Variables }
    ? {
        /** What stands in the URLs of the spec's servers, where it is not the default. */
        readonly serverVariables?: { readonly [Name in keyof Variables]?: ValueOf<Variables[Name]> } | undefined
      }
    : unknown) &
  AuthenticateOption<CredentialSet<Description['security'][number]>>

type ValueOf<Variable> = (Variable extends { readonly enum: readonly (infer Value)[] } ? Value : string) | undefined

/** A client whose credentials come one by one has no such option. */
type AuthenticateOption<Credentials> = [Credentials] extends [never]
  ? unknown
  : {
      /** Gives the credentials that come together. An option or environment variable of one of them has no place beside it. */
      readonly authenticate?: Authenticate<Credentials> | undefined
    }

/** The credentials of an alternative that has several. */
type CredentialSet<Alternative> = Alternative extends readonly [string, string, ...string[]]
  ? { readonly [Option in Alternative[number]]: string }
  : never
