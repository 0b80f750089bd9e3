import type { CoverageEntry } from '../cases/coverage-entry.ts'

/** An entry of the coverage matrix, and what became of it. */
export interface CoveredEntry extends CoverageEntry {
  /** Cases of this entry that passed. */
  readonly passed: number
  /** Cases of this entry that failed. */
  readonly failed: number
  /** The first of its cases. */
  readonly case?: string
  /**
   * JSON pointer of what shows it for this entry as well: of a schema that says the same, word for word, or of the answer that
   * several operations refer to.
   */
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

/** Whether something happened in an entry, or somebody knows why not. */
export function isSettled({ passed, failed, reason }: CoveredEntry): boolean {
  return passed + failed > 0 || reason !== undefined
}

/** An entry, with what became of the one that shows it as well, and where that stands. */
export function coverBy(entry: CoveredEntry, { reason, case: name }: CoveredEntry, coveredBy?: string): CoveredEntry {
  if (reason !== undefined) return { ...entry, reason }
  return { ...entry, ...(coveredBy !== undefined && { coveredBy }), ...(name !== undefined && { case: name }) }
}

/** Whether nothing happened in an entry, and nobody knows why. */
export function isEmpty({ passed, failed, reason, coveredBy }: CoveredEntry): boolean {
  return passed + failed === 0 && reason === undefined && coveredBy === undefined
}
