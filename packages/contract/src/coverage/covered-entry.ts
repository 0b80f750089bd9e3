import type { CoverageEntry } from '../cases/coverage-entry.ts'

/** An entry of the coverage matrix, and what became of it. */
export interface CoveredEntry extends CoverageEntry {
  /** Cases of this entry that passed. */
  readonly passed: number
  /** Cases of this entry that failed. */
  readonly failed: number
  /** The first of its cases. */
  readonly case?: string
  /** JSON pointer of a schema that says the same, word for word, and whose case shows it for this entry as well. */
  readonly coveredBy?: string
  /** Why no case can exercise the entry. Absent when one did, or when nobody knows. */
  readonly reason?: string
}

/** Counts entries by what became of them. */
export function countEntries(entries: readonly CoveredEntry[]) {
  return {
    entries: entries.length,
    exercised: entries.filter(({ passed, coveredBy }) => passed > 0 || coveredBy !== undefined).length,
    explained: entries.filter(({ reason }) => reason !== undefined).length,
    empty: entries.filter(isEmpty).length,
  }
}

/** Whether nothing happened in an entry, and nobody knows why. */
export function isEmpty({ passed, failed, reason, coveredBy }: CoveredEntry): boolean {
  return passed + failed === 0 && reason === undefined && coveredBy === undefined
}
