import { asRead } from '@crm-clients/openapi/sampling'
import { validate } from '@crm-clients/openapi/validation'
import type { ValueCase } from '../cases/contract-case.ts'
import type { Contract } from '../run/contract.ts'
import { findCulprit, type Verdict, verdictOf } from './blame.ts'
import { summarizeFindings } from './finding.ts'
import type { Hearing } from './hearing.ts'
import type { Court } from './judge-request.ts'

/** Examples and derived values of answers never travel: both judges look at the value itself. */
export async function hearValue(court: Court, { mock: { api } }: Contract, contractCase: ValueCase): Promise<Hearing> {
  const { purpose, schema, pointer, value, reason } = contractCase
  const sent = asRead(api, schema, purpose === 'parameter' ? 'text' : 'json', value)
  const mock = verdictOf(validate(api, purpose, schema, sent, { name: 'The value', location: [] }))
  const findings = await court.schemas.judge(purpose === 'request' ? 'request' : 'response', pointer, sent)
  const judge = verdictOf(findings)
  const expects: Verdict = reason ? 'refused' : 'accepted'
  const culprit = findCulprit({ expects, mock, judge, judgeOfMeant: judge })
  const because = summarizeFindings(findings) || 'nothing is wrong with it'
  return {
    disagreements:
      culprit && mock !== judge ? [{ mock: 'strict mock', culprit, mockSays: mock, judgeSays: judge, because }] : [],
    ...(culprit && { culprit }),
  }
}
