import type { CoverageEntry } from './coverage-entry.ts'

/** An entry of the coverage matrix that no case can exercise, and why. */
export interface UnexercisedEntry {
  readonly entry: CoverageEntry
  readonly reason: string
  /** What was made for a case, and does not show what it should. */
  readonly sample?: TellingSample
}

/**
 * A value that was made for a case, and of which the mock's validator says the contrary of what it should show: there is no case
 * then, because the sample is probably at fault. The oracle has to say the same, or else the mock is wrong.
 */
export interface TellingSample {
  /** What it was made for: `createContact: body.phones.0, maxLength`. */
  readonly name: string
  readonly direction: 'request' | 'response'
  /** JSON pointer of the schema in the document. */
  readonly pointer: string
  readonly value: unknown
  /** What the mock's validator makes of it. */
  readonly judgement: 'accepted' | 'refused'
}
