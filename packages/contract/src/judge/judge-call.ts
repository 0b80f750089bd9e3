import { usualStatus } from '@crm-clients/openapi/operation'
import { summarize } from '@crm-clients/openapi/validation'
import type { RequestCase } from '../cases/contract-case.ts'
import { describeBrokenRules } from '../oracle/broken-rule.ts'
import type { Opinion } from '../oracle/oracle.ts'
import type { CallEvidence } from '../run/evidence.ts'
import { checkExchange, judgementOfMock } from './check-exchange.ts'
import { checkResult } from './check-result.ts'
import { compareJudgements, describeDisagreement } from './compare-judgements.ts'
import { explainOpinion } from './explain-opinion.ts'
import { createVerdict, type Disagreement, type Judgement, judgementOf, type Party, type Verdict } from './verdict.ts'

/** Judges a request, what the mock made of it, and what the client gave back. */
export async function judgeCall(evidence: CallEvidence<RequestCase>, opinion?: Opinion): Promise<Verdict> {
  const { contractCase, operation, exchanges, answerViolations } = evidence
  const [exchange] = exchanges
  const result = checkResult(evidence)
  const seen = exchange ? await checkExchange(contractCase, operation, exchange) : []
  const disagreements = opinion ? listDisagreements(evidence, opinion) : []
  const unsound = opinion ? explainOpinion(contractCase, opinion) : []
  const answer = [
    ...(answerViolations.length > 0 ? [`${summarize(answerViolations)}.`] : []),
    ...(opinion?.answer.length ? [`The oracle refuses the answer: ${describeBrokenRules(opinion.answer)}.`] : []),
  ]
  const strict = disagreements.filter(({ mock }) => mock === 'strict mock').map(describeDisagreement)
  const reasons = [...result, ...seen, ...strict, ...unsound, ...answer]

  async function findParty(): Promise<Party> {
    const isContradicted = opinion !== undefined && judgementOf(opinion.meant) !== expectedOf(contractCase)
    if (isContradicted || unsound.length > 0) return 'spec'
    if (seen.length > 0) return (await isWrongWithoutClient(evidence)) ? 'mock' : 'client'
    if (answer.length > 0) return contractCase.kind === 'status' && contractCase.content?.example ? 'spec' : 'mock'
    return result.length > 0 ? 'client' : 'mock'
  }

  return createVerdict(contractCase, reasons, reasons.length > 0 ? await findParty() : 'spec', disagreements)
}

/** Whoever is wrong is wrong without the client as well, or it was the client. */
async function isWrongWithoutClient(evidence: CallEvidence<RequestCase>): Promise<boolean> {
  const { contractCase, operation, isDirect, control } = evidence
  return isDirect || !control || (await checkExchange(contractCase, operation, control)).length > 0
}

function expectedOf({ kind }: RequestCase): Judgement {
  return kind === 'refused' ? 'refused' : 'accepted'
}

/** How the oracle contradicts the mock, and plain Prism, if that was asked. */
function listDisagreements(evidence: CallEvidence<RequestCase>, { meant }: Opinion): Disagreement[] {
  const { contractCase, operation, exchanges, plainStatus } = evidence
  const [exchange] = exchanges
  if (!exchange) return []
  const strict = compareJudgements('strict mock', judgementOfMock(contractCase, exchange), meant)
  if (plainStatus === undefined) return strict
  const plain = plainStatus === usualStatus(operation) ? 'accepted' : 'refused'
  return [...strict, ...compareJudgements('plain Prism', plain, meant)]
}
