import type { Finding } from './finding.ts'

/** What a real server was seen to do, held against its spec. Credentials are redacted everywhere. */
export interface VerifyReport {
  readonly vendor: string
  readonly baseUrl: string
  /** How many requests the server was sent. */
  readonly exchanges: number
  /** What the server does otherwise than its spec says. */
  readonly deviations: readonly Finding[]
  /** What the spec leaves open and is worth knowing. */
  readonly information: readonly Finding[]
  /** Each documented operation, its documented statuses, and how often which status was seen. */
  readonly operations: readonly SeenOperation[]
  /** Requests that were not sent, and why. */
  readonly skipped: readonly { readonly request: string; readonly reason: string }[]
}

/** How much of an operation was seen. */
export interface SeenOperation {
  readonly operation: string
  readonly documented: readonly string[]
  readonly seen: Readonly<Record<string, number>>
}

/** The exit code of a run: 1 with a deviation, 0 without, and 2 when nothing was verified, which is no success either. */
export function exitCodeOf({ deviations, exchanges }: VerifyReport): 0 | 1 | 2 {
  if (deviations.length > 0) return 1
  return exchanges > 0 ? 0 : 2
}
