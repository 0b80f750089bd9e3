import type { Schema } from '@crm-clients/openapi/document'
import type { CallArguments, DocumentedHeader } from '@crm-clients/openapi/operation'
import type { Alteration } from '@crm-clients/openapi/request'
import type { SchemaPurpose } from '@crm-clients/openapi/schema'
import type { ClientCase } from './client/client-case.ts'
import type { CallCase, NamedCase } from './named-case.ts'

/** The client sends a documented request, and the mock accepts it. */
export interface AcceptedCase extends CallCase {
  readonly kind: 'accepted'
  readonly call: CallArguments
  /** The status that the mock answers with when nothing else is asked of it. */
  readonly status: number
}

/** A request that breaks one rule is refused for that reason. */
export interface RefusedCase extends CallCase {
  readonly kind: 'refused'
  readonly call: CallArguments
  /** What no client does by itself: such a request is sent without the client. */
  readonly alteration?: Alteration
  readonly reason: Reason
}

/** Why a request has to be refused. */
export interface Reason {
  /** The statuses that say so. */
  readonly statuses: readonly number[]
  /** JSON pointer to the place in the request: `/body/phones/0`. */
  readonly location: string
  /** The keyword that is broken, or a word such as `unauthorized`. Absent where the status says everything. */
  readonly code?: string
  /** The value is inside a `oneOf` or `anyOf`, so that a place above may be named, with that keyword. */
  readonly isAlternative?: boolean
  /** JSON pointer of the broken keyword in the document. */
  readonly keywordPointer?: string
}

/** The client gets a documented status, and gives back its body. */
export interface StatusCase extends CallCase {
  readonly kind: 'status'
  readonly call: CallArguments
  readonly status: number
  /** The value of the `Prefer` header. */
  readonly prefer: string
  /** The value of the `Accept` header, where the mock would answer in another media type by itself. */
  readonly accept?: string
  /** A documented header of the answer, which the client gives as a number where the document says that it is one. */
  readonly header?: DocumentedHeader
  /** What is documented for the body. Absent when nothing is. */
  readonly content?: {
    readonly mediaType: string
    readonly schema?: Schema
    /** JSON pointer of the schema. */
    readonly pointer?: string
    readonly example?: unknown
  }
}

/** A documented example, or a value of an answer, is as its schema demands, or it is refused for what is wrong with it. */
export interface ValueCase extends NamedCase {
  readonly kind: 'value'
  readonly purpose: SchemaPurpose
  readonly schema: Schema
  /** JSON pointer of the schema. */
  readonly pointer: string
  readonly value: unknown
  /** JSON pointer to where the value stands in an answer, `/body`. Empty for what stands nowhere. */
  readonly location: string
  /** Absent for a value that is right. */
  readonly reason?: Reason
}

/** A case whose request a mock accepts or refuses, with or without a generated client. */
export type RequestCase = AcceptedCase | RefusedCase | StatusCase

/** One thing that a document promises, as data. */
export type ContractCase = RequestCase | ValueCase | ClientCase
