import type { Operation } from '@crm-clients/openapi/operation'
import type { Violation } from '@crm-clients/openapi/validation'
import type { PacedCase, SentCase, UnsentCase, UploadedCase, WalkedCase } from '../cases/client/client-case.ts'
import type { RequestCase, ValueCase } from '../cases/contract-case.ts'
import type { ClientResult } from './client-result.ts'
import type { MockExchange } from './mock-exchange.ts'

/** What came of a call: what the client sent, what the mock made of it, and what the client gave back. */
export interface CallEvidence<Case extends RequestCase | SentCase | UnsentCase = RequestCase | SentCase | UnsentCase> {
  readonly kind: 'call'
  readonly contractCase: Case
  readonly operation: Operation
  /** Every request that arrived at the mock, oldest first. */
  readonly exchanges: readonly MockExchange[]
  /** The request was written without the client, which does not send such a one. */
  readonly isDirect: boolean
  /** What the client's method resolved to. Absent when it threw. */
  readonly result?: ClientResult
  /** What the client threw. */
  readonly error?: unknown
  /** The same call, written without the client: whoever is wrong, is wrong here as well, or it was the client. */
  readonly control?: MockExchange
  /** What the mock's validator has against the body of a documented answer. */
  readonly answerViolations: readonly Violation[]
  /** The status with which plain Prism answers the same request, if it was asked. */
  readonly plainStatus?: number
}

/** What the mock's validator has against a value of a case. */
export interface ValueEvidence {
  readonly kind: 'value'
  readonly contractCase: ValueCase
  readonly violations: readonly Violation[]
}

/** What a client did that was called more often than its document allows in a window of time. */
export interface PacedEvidence {
  readonly kind: 'paced'
  readonly contractCase: PacedCase
  /** How many requests had gone out when all that are allowed were made. */
  readonly sent: number
  /** How many had gone out after one more call. */
  readonly sentInAll: number
  /** What one more call resolved to, or threw. */
  readonly outcome: unknown
}

/** What came of walking through a list, by its pages and by its items. */
export interface WalkedEvidence {
  readonly kind: 'walked'
  readonly contractCase: WalkedCase
  readonly pages: Walk
  readonly items: Walk
}

/** One walk through a list. */
export interface Walk {
  /** Pages or items, in the order in which they came. Absent when the method cannot be walked through. */
  readonly found?: readonly unknown[]
  readonly error?: unknown
  /** The values of the parameter that moves, one for each request. */
  readonly positions: readonly unknown[]
}

/** What came of a call with files. */
export interface UploadedEvidence {
  readonly kind: 'uploaded'
  readonly contractCase: UploadedCase
  /** Whether the method takes files at all. */
  readonly isThere: boolean
  /** What the client threw. */
  readonly error?: unknown
  /** The files that arrived, in the order in which they came. */
  readonly files: readonly Blob[]
  /** The bodies of the calls of the operation itself, as the mock has read them. */
  readonly bodies: readonly unknown[]
  /** The answers to uploads, of the style `token`. */
  readonly answers: readonly unknown[]
  /** The requests that the mock has refused, and why. */
  readonly refused: readonly string[]
}

/** Everything that was seen of a case. */
export type Evidence = CallEvidence | ValueEvidence | PacedEvidence | WalkedEvidence | UploadedEvidence
