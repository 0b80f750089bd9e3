import type { ChangeLog } from './change-log.ts'
import type { SpecVersion } from './spec-version.ts'

/** What every step of a comparison needs to know. */
export interface Comparison {
  readonly before: SpecVersion
  readonly after: SpecVersion
  readonly log: ChangeLog
  /** The new name of each schema that was renamed. */
  readonly renamed: ReadonlyMap<string, string>
  /** Whether two parts of the documents are the same, with everything that they refer to. */
  isUntouched(before: unknown, after: unknown): boolean
}
