import type { CoverageEntry } from './coverage-entry.ts'

/** What all cases have. */
export interface NamedCase {
  /** A sentence, unique in its document: `updateContact answers 404 "missing"`. */
  readonly name: string
  /** The operation that is called, or whose answers the case is about. Absent for what a component says about answers. */
  readonly operationId?: string
  /** The component whose rule the case shows: `Contact`, `parameters/limit`. Absent for what operations say themselves. */
  readonly component?: string
  /** Where the case stands in the coverage matrix. */
  readonly entry: CoverageEntry
}

/** A case that calls an operation. */
export interface CallCase extends NamedCase {
  readonly operationId: string
}
