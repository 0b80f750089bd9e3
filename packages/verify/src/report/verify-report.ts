import type { Deviation } from '../compare/deviation.ts'

/** What a real server was seen to do, compared with its document. Credentials are redacted everywhere. */
export interface VerifyReport {
  readonly vendor: string
  readonly baseUrl: string
  /** How many requests the server was sent. */
  readonly exchanges: number
  /** What the server does otherwise than its document says. */
  readonly deviations: readonly ReportedDeviation[]
  /** What the document leaves open and is worth knowing. */
  readonly information: readonly ReportedDeviation[]
  /** Each documented operation, its documented statuses, and how often which status was seen. */
  readonly operations: readonly SeenOperation[]
  /** Requests that were not sent, and why. */
  readonly skipped: readonly { readonly request: string; readonly reason: string }[]
}

/** A {@link Deviation}, and where it was seen. */
export interface ReportedDeviation extends Omit<Deviation, 'pattern'> {
  /** The operationId, or the request where no operation fits. */
  readonly operation: string
  /** Absent when there was no answer. */
  readonly status?: number
  /** The request that showed it first, its credentials redacted: `GET /v1/contacts?page=2`. */
  readonly request: string
  /** How often it was seen. */
  readonly count: number
}

/** How much of an operation was seen. */
export interface SeenOperation {
  readonly operation: string
  readonly documented: readonly string[]
  /** How often each status was seen. */
  readonly seen: Readonly<Record<string, number>>
}

/** The exit code of a run: 1 with a deviation, 0 without, and 2 when nothing was verified, which is no success either. */
export function exitCodeOf({ deviations, exchanges }: VerifyReport): 0 | 1 | 2 {
  if (deviations.length > 0) return 1
  return exchanges > 0 ? 0 : 2
}
