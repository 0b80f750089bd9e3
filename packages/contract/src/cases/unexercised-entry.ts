import type { CoverageEntry } from './coverage-entry.ts'

/** An entry of the coverage matrix that no case can exercise, and why. */
export interface UnexercisedEntry {
  readonly entry: CoverageEntry
  readonly reason: string
  /** What was made for a case, and was refused. */
  readonly sample?: RefusedSample
}

/**
 * A value that was made for a case, and that the mock's validator refuses: there is no case then, because the sample is
 * probably wrong. The oracle has to refuse it as well, or else the mock is wrong.
 */
export interface RefusedSample {
  /** What it was made for: `createContact: body.phones.0, maxLength`. */
  readonly name: string
  readonly direction: 'request' | 'response'
  /** JSON pointer of the schema in the document. */
  readonly pointer: string
  readonly value: unknown
}
