import type { RecordedRequest } from './controls/recorded-request.ts'
import type { OperationReply } from './replies/mock-reply.ts'

/** Options of a mock. */
export interface MockOptions {
  /**
   * What to do with schemas that are not valid JSON Schema, against which nothing can be validated: `refuse` to start
   * (the default), or start and `report` them in `mock.uncompilable`. The latter is for huge documents of others, whose
   * paths may have placeholders that no parameter describes, too: any text fits these.
   */
  readonly uncompilable?: 'refuse' | 'report'
  /** Leaves checking requests, and `Prefer`, to Prism alone, with all that it lets pass; `mock.truncated` says where it stops. */
  readonly plain?: boolean
  /**
   * How much is remembered of the requests that were seen: the last ones. By default all, and on a port {@link KEPT_ON_A_PORT}, since
   * such a mock may run for days.
   */
  readonly keep?: KeptRequests
  /**
   * How many values the JSON of one body may hold: objects, lists and everything in them. More is answered with 413. By default
   * 200,000.
   */
  readonly maxBodyValues?: number
  /** How many milliseconds later each answer comes, or from how many to how many. A reply may say otherwise for itself. */
  readonly delay?: number | readonly [least: number, most: number]
  /** Replies that are planned from the start, and again after each reset. */
  readonly replies?: readonly OperationReply[]
  /**
   * Remembers what was created, changed and deleted, and answers accordingly: `mock.memory.resources` says of what. It begins with the
   * examples of the document, and `mock.reset()` brings them back.
   */
  readonly stateful?: boolean
  /** Makes what is left to chance the same each time: the bodies of `Prefer: dynamic=true`, and delays between two bounds. */
  readonly seed?: number
  /**
   * Is told of each request when it is answered, or fails as it was told to, and how long that took: for logs. Printing a request
   * hides its credentials.
   */
  readonly onAnswered?: (request: RecordedRequest, milliseconds: number) => void
}

/** How much a mock remembers of the requests that it has seen. The newest one is always there. */
export interface KeptRequests {
  /** How many requests. */
  readonly requests?: number
  /** How many bytes of URLs, headers and bodies, and of the values that were read of these. */
  readonly bytes?: number
}

/** What a mock on a port remembers, unless it is told otherwise: the last thousand requests, and 64 MiB of them. */
export const KEPT_ON_A_PORT: Required<KeptRequests> = Object.freeze({ requests: 1000, bytes: 64 * 1024 * 1024 })
