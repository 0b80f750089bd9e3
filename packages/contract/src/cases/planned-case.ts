import type { ContractCase } from './contract-case.ts'
import type { UnexercisedEntry } from './unexercised-entry.ts'

/** What becomes of one entry of the coverage matrix: a case, or the reason why there is none. */
export type PlannedCase = ContractCase | UnexercisedEntry

/** Tells a case from a reason. */
export function isCase(planned: PlannedCase): planned is ContractCase {
  return 'kind' in planned
}

/** Tells a reason from a case. */
export function isUnexercised(planned: PlannedCase): planned is UnexercisedEntry {
  return !isCase(planned)
}
