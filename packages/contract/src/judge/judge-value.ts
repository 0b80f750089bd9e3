import { summarize } from '@crm-clients/openapi/validation'
import { describeBrokenRules } from '../oracle/broken-rule.ts'
import type { Opinion } from '../oracle/oracle.ts'
import type { ValueEvidence } from '../run/evidence.ts'
import { compareObjections } from './check-reason.ts'
import { compareJudgements } from './compare-judgements.ts'
import { createVerdict, type Judgement, judgementOf, type Verdict } from './verdict.ts'

/** Judges a value that never travelled: the mock's validator says what it says about the same value, or the spec is wrong. */
export function judgeValue({ contractCase, violations }: ValueEvidence, opinion?: Opinion): Verdict {
  const { reason } = contractCase
  const expected: Judgement = reason ? 'refused' : 'accepted'
  const mock = judgementOf(violations)
  const oracle = opinion ? judgementOf(opinion.meant) : mock
  const disagreements = opinion ? compareJudgements('strict mock', mock, opinion.meant) : []
  const problem = reason
    ? compareObjections(reason, violations)
    : violations.length > 0 && `${summarize(violations)}. Correct the example or its schema`
  const other =
    mock === expected && oracle !== expected && `the oracle ${oracle} it: ${describeBrokenRules(opinion?.meant ?? [])}`
  const reasons = [problem, other].filter(text => typeof text === 'string').map(text => `${text}.`)
  return createVerdict(contractCase, reasons, oracle === expected && mock !== expected ? 'mock' : 'spec', disagreements)
}
