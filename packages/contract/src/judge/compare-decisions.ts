import { type BrokenRule, describeBrokenRules } from '../oracle/broken-rule.ts'
import { type Decision, type Disagreement, decisionOf } from './verdict.ts'

/** How the oracle contradicts a mock; empty when they agree. */
export function compareDecisions(
  mock: Disagreement['mock'],
  mockSays: Decision,
  broken: readonly BrokenRule[],
): Disagreement[] {
  const oracleSays = decisionOf(broken)
  if (mockSays === oracleSays) return []
  return [{ mock, mockSays, oracleSays, because: describeBrokenRules(broken) || 'nothing is wrong with it' }]
}

/** A disagreement as a sentence. */
export function describeDisagreement({ mock, mockSays, oracleSays, because }: Disagreement): string {
  return `The judges disagree: the ${mock} ${mockSays} it, the oracle ${oracleSays} it (${because}).`
}
