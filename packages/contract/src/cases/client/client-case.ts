import type { CallArguments, DocumentedUpload } from '@crm-clients/openapi/operation'
import type { CallCase } from '../named-case.ts'

/** How the client of a case is made, where it differs from the others: with the mock's base URL and every credential. */
export interface ClientSettings {
  /** Null for a client that is given none. */
  readonly baseUrl?: string | null
  /** The values of credentials by their options. */
  readonly credentials?: Readonly<Record<string, string>>
}

/** A call that a client refuses by itself, before it sends anything. */
export interface UnsentCase extends CallCase {
  readonly kind: 'unsent'
  readonly call: CallArguments
  readonly client?: ClientSettings
  /** The name of the error. */
  readonly error: 'ConfigError' | 'ArgumentError'
}

/** What a client adds to a request by itself. */
export interface SentCase extends CallCase {
  readonly kind: 'sent'
  readonly call: CallArguments
  readonly client?: ClientSettings
  readonly status: number
  readonly expects: {
    /** With what the URL starts. */
    readonly baseUrl?: string
    /** The media type of the body. */
    readonly mediaType?: string
    /** A header that the client makes by itself. */
    readonly header?: string
    /** Media types that the header `Accept` allows. */
    readonly accepts?: readonly string[]
    /** Where credentials are sent, as JSON pointers, `/header/authorization`, and where none are. */
    readonly credentials?: { readonly at: readonly string[]; readonly notAt: readonly string[] }
  }
}

/** A client that sends no more requests than its document allows in a window of time. */
export interface PacedCase extends CallCase {
  readonly kind: 'paced'
  readonly call: CallArguments
  /** How many requests go out at once. The next one has to wait. */
  readonly requests: number
}

/** A client that walks through the pages of a list. */
export interface WalkedCase extends CallCase {
  readonly kind: 'walked'
  readonly call: CallArguments
  /** The parameter that moves. */
  readonly parameter: { readonly in: 'query' | 'body'; readonly name: string }
  readonly pages: readonly {
    /** The value of the parameter with which the page is asked for; absent where the first page needs none. */
    readonly position?: unknown
    readonly body: unknown
    readonly headers?: Readonly<Record<string, string>>
  }[]
  /** The items of all pages. */
  readonly items: readonly unknown[]
}

/** A client that sends the files of a call in requests of their own. */
export interface UploadedCase extends CallCase {
  readonly kind: 'uploaded'
  readonly call: CallArguments
  readonly upload: DocumentedUpload
  readonly files: readonly File[]
}

/** What only a generated client can show. */
export type ClientCase = UnsentCase | SentCase | PacedCase | WalkedCase | UploadedCase
