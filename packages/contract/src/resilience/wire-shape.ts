import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import type { RepresentativeCall } from './representative-call.ts'
import type { Secrets } from './secrets.ts'

/**
 * What a client's runtime may treat differently, whatever the operation and its values are: calls of one shape are sent,
 * repeated, redirected and answered in the same way. One call represents them all.
 */
export interface WireShape {
  /** In capitals: `PATCH`. */
  readonly method: string
  /** How the body is written. */
  readonly body: (typeof BODIES)[number]
  /** How the credentials travel: `bearer`, `header and query`, `none`. */
  readonly credentials: string
  /** Why it may be sent again after it may have arrived: by its method, by a key, by the document's mark; or it may not. */
  readonly idempotency: 'method' | 'key' | 'mark' | 'none'
  /** Whether it may be sent again, for whatever reason. */
  readonly isRepeatable: boolean
  /** Whether it may be sent again after a 429: whenever it is repeatable, and where it documents one, which did nothing. */
  readonly isRepeatableAfter429: boolean
  /** Whether it goes where a redirect leads, as a read does. That of a write is its answer. */
  readonly isRedirected: boolean
  /** How its pages hang together: `page in query`, `cursor in body`, `none`. */
  readonly paging: string
  /** `json` when a success is JSON or nothing, `any` when the content type says what it is, `none` when it has no body. */
  readonly answers: 'json' | 'any' | 'none'
  /** `updateContact`, or `putThing (multipart/form-data, apiKey)` where the operation has several of them. */
  readonly name: string
  /** The operation that represents the shape. */
  readonly operation: Operation
  /** What its call is made with, beside the credentials. */
  readonly sample: () => CallArguments
  /** Makes its call. */
  readonly call: RepresentativeCall
  /** The credentials that the call carries. */
  readonly secrets: Secrets
}

/** Something about a wire shape that may decide what becomes of a call. */
export type Dimension = Exclude<keyof WireShape, 'name' | 'operation' | 'sample' | 'call' | 'secrets'>

/** The ways to write a body, the simplest first. */
export const BODIES = ['none', 'json', 'urlencoded', 'text', 'bytes', 'multipart'] as const
