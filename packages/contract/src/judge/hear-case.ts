import type { Mock } from '@crm-clients/mock'
import type { Operation } from '@crm-clients/openapi/operation'
import { credentialsOf, usualStatus } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import { isClientCase } from '../cases/client/client-cases.ts'
import type { AcceptedCase, ContractCase, Reason, RefusedCase, StatusCase } from '../cases/contract-case.ts'
import type { Contract } from '../run/contract.ts'
import type { Exchange } from '../run/exchange.ts'
import { findCulprit, type Verdict, verdictOf } from './blame.ts'
import { readObjections } from './check-reason.ts'
import { type Finding, summarizeFindings } from './finding.ts'
import { hearValue } from './hear-value.ts'
import type { Disagreement, Hearing } from './hearing.ts'
import { judgeAnswer } from './judge-answer.ts'
import { type Court, judgeRequest } from './judge-request.ts'

/** The two judges of a case, and plain Prism beside them if it is to be compared. */
export interface Judges {
  readonly court: Court
  readonly plain?: Mock
}

/** Has the independent judge look at what a case sent and got, and compares. */
export async function hearCase(
  judges: Judges,
  contract: Contract,
  contractCase: ContractCase,
  exchange: Exchange | undefined,
): Promise<Hearing> {
  if (isClientCase(contractCase)) return { disagreements: [] }
  if (contractCase.kind === 'value') return await hearValue(judges.court, contract, contractCase)
  const operation = contract.operations.get(contractCase.operationId)
  if (!operation || !exchange) return { disagreements: [] }
  return await hearExchange(judges, contract, contractCase, operation, exchange)
}

async function hearExchange(
  { court, plain }: Judges,
  contract: Contract,
  contractCase: AcceptedCase | RefusedCase | StatusCase,
  operation: Operation,
  exchange: Exchange,
): Promise<Hearing> {
  const expects: Verdict = contractCase.kind === 'refused' ? 'refused' : 'accepted'
  const findings = await judgeRequest(court, operation, exchange.request)
  const judge = verdictOf(findings)
  const mock = isRefusal(contractCase, exchange) ? 'refused' : 'accepted'
  const isUnanimous = mock === judge && judge === expects
  const judgeOfMeant = isUnanimous ? judge : verdictOf(await judgeMeant(court, contract, operation, contractCase))
  const culprit = findCulprit({ expects, mock, judge, judgeOfMeant })
  const because = summarizeFindings(findings) || 'nothing is wrong with it'
  const disagreements: Disagreement[] =
    culprit && mock !== judge ? [{ mock: 'strict mock', culprit, mockSays: mock, judgeSays: judge, because }] : []
  if (plain && contractCase.kind !== 'status') {
    const plainSays = await askPlain(plain, operation, exchange)
    if (plainSays !== judge) {
      disagreements.push({ mock: 'plain Prism', culprit: 'mock', mockSays: plainSays, judgeSays: judge, because })
    }
  }
  const answer = mock === 'accepted' ? await judgeAnswer(court, operation, exchange) : []
  const problem = problemOf(contractCase, findings, answer)
  return { disagreements, ...(culprit && { culprit }), ...(problem !== undefined && { problem }) }
}

async function judgeMeant(
  court: Court,
  { baseUrl }: Contract,
  operation: Operation,
  contractCase: AcceptedCase | RefusedCase | StatusCase,
): Promise<Finding[]> {
  const alteration = contractCase.kind === 'refused' ? contractCase.alteration : undefined
  const credentials = credentialsOf(operation, alteration?.credentials)
  const request = writeRequest({ baseUrl, operation, credentials }, contractCase.call, alteration)
  const { method, headers, signal } = request
  const bytes = new Uint8Array(await request.arrayBuffer())
  return await judgeRequest(court, operation, { method, url: new URL(request.url), headers, bytes, signal })
}

async function askPlain(plain: Mock, operation: Operation, { request }: Exchange): Promise<Verdict> {
  const { status } = await plain.answer(request)
  return status === usualStatus(operation) ? 'accepted' : 'refused'
}

function problemOf(
  contractCase: AcceptedCase | RefusedCase | StatusCase,
  findings: readonly Finding[],
  answer: readonly Finding[],
): string | undefined {
  if (answer.length > 0) return `the independent judge has something against the answer: ${summarizeFindings(answer)}`
  if (contractCase.kind !== 'refused' || findings.length === 0) return undefined
  const isNamed = (finding: Finding) => isSameReason(contractCase.reason, finding)
  return findings.some(isNamed)
    ? undefined
    : `the independent judge refuses it for something else: ${summarizeFindings(findings)}`
}

/** Whether the judge means the same. What OpenAPI adds to a schema, such as `readOnly`, fails in the same schema or below. */
function isSameReason({ location, code, keywordPointer }: Reason, finding: Finding): boolean {
  if (!finding.location.startsWith(location)) return false
  if (keywordPointer === undefined || finding.rule === code) return true
  return finding.rule.startsWith(keywordPointer.slice(0, keywordPointer.lastIndexOf('/')))
}

/** Whether a mock refused a request: it says why, or answers with a problem that it was not asked for. */
function isRefusal(contractCase: ContractCase, exchange: Exchange): boolean {
  if (readObjections(exchange).length > 0) return true
  const isAskedFor = contractCase.kind === 'status' && contractCase.status === exchange.status
  return !isAskedFor && exchange.headers.get('content-type') === 'application/problem+json'
}
