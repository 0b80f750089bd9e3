import type { ContractCase } from '../cases/contract-case.ts'

/** What somebody makes of a request or a value. */
export type Judgement = 'accepted' | 'refused'

/** Who has to change so that all agree: the spec, its mock, or the generated client. */
export type Party = 'spec' | 'mock' | 'client'

/** The oracle contradicts somebody. */
export interface Disagreement {
  /** Whom it contradicts. */
  readonly mock: 'strict mock' | 'plain Prism'
  readonly mockSays: Judgement
  readonly oracleSays: Judgement
  /** What the oracle has against it, in words. */
  readonly because: string
}

/** What is wrong with a case, if anything is. */
export interface Verdict {
  readonly contractCase: ContractCase
  readonly passed: boolean
  /** What was expected, what came, and who is to blame. Present when the case did not pass. */
  readonly message?: string
  /** Who has to change. Present when the case did not pass. */
  readonly blame?: Party
  readonly disagreements: readonly Disagreement[]
}

/** A verdict for reasons; without any, the case passed. */
export function createVerdict(
  contractCase: ContractCase,
  reasons: readonly string[],
  blame: Party,
  disagreements: readonly Disagreement[] = [],
): Verdict {
  if (reasons.length === 0) return { contractCase, passed: true, disagreements }
  const message = `${contractCase.name}: ${reasons.join(' ')} To blame: the ${blame}.`
  return { contractCase, passed: false, message, blame, disagreements }
}

/** The decision of somebody who may have found something. */
export function judgementOf(found: readonly unknown[]): Judgement {
  return found.length > 0 ? 'refused' : 'accepted'
}
