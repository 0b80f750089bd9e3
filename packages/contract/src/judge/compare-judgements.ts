import { type BrokenRule, describeBrokenRules } from '../oracle/broken-rule.ts'
import { type Disagreement, type Judgement, judgementOf } from './verdict.ts'

/** How the oracle contradicts a mock; empty when they agree. */
export function compareJudgements(
  mock: Disagreement['mock'],
  mockSays: Judgement,
  broken: readonly BrokenRule[],
): Disagreement[] {
  const oracleSays = judgementOf(broken)
  if (mockSays === oracleSays) return []
  return [{ mock, mockSays, oracleSays, because: describeBrokenRules(broken) || 'nothing is wrong with it' }]
}

/** A disagreement as a sentence. */
export function describeDisagreement({ mock, mockSays, oracleSays, because }: Disagreement): string {
  return `The judges disagree: the ${mock} ${mockSays} it, the oracle ${oracleSays} it (${because}).`
}
