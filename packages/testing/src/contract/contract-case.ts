import type { Schema } from '../document/openapi-document.ts'

/** The arguments of a generated client's method, without credentials. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly cookie?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** Set where the operation documents several media types. */
  readonly contentType?: string
}

interface NamedCase {
  /** A sentence, unique in its document: `updateContact answers 404 "missing"`. */
  readonly name: string
  readonly operationId: string
}

/** The client sends a documented request, and the mock accepts it. */
export interface AcceptedCase extends NamedCase {
  readonly kind: 'accepted'
  readonly call: CallArguments
  readonly mediaType?: string
  /** The status that the mock answers with when nothing else is asked of it. */
  readonly status: number
}

/** The client gets a documented status, and gives back its body. */
export interface StatusCase extends NamedCase {
  readonly kind: 'status'
  readonly call: CallArguments
  readonly status: number
  /** The value of the `Prefer` header. */
  readonly prefer: string
  /** What is documented for the body. Absent when nothing is. */
  readonly content?: { readonly mediaType: string; readonly schema?: Schema; readonly example?: unknown }
}

/** A request without one of the credentials is answered with 401. */
export interface UnauthorizedCase extends NamedCase {
  readonly kind: 'unauthorized'
  readonly method: string
  readonly path: string
  readonly call: CallArguments
  /** The option of the credential that is left out. */
  readonly missing: string
  /** The options of the credentials that are sent. */
  readonly sent: readonly string[]
}

/** A client without credentials throws before it sends anything. */
export interface UnconfiguredCase extends NamedCase {
  readonly kind: 'unconfigured'
  readonly call: CallArguments
}

/** A documented example is as its schema demands. */
export interface ExampleCase extends NamedCase {
  readonly kind: 'example'
  readonly direction: 'request' | 'response'
  readonly schema: Schema
  readonly value: unknown
}

/** One thing that a document promises, as data. */
export type ContractCase = AcceptedCase | StatusCase | UnauthorizedCase | UnconfiguredCase | ExampleCase
