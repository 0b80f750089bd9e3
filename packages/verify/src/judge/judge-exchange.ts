import type { Operation } from '@crm-clients/openapi/operation'
import type { Exchange } from '../exchange/exchange.ts'
import { deviation, information, type Observation } from '../report/finding.ts'
import { findResponse, pointerOf } from './documented-response.ts'
import { judgeBody } from './judge-body.ts'
import { judgeHeaders } from './judge-headers.ts'
import { judgeRequest } from './judge-request.ts'
import { judgeUndocumentedStatus } from './judge-status.ts'
import { findOperation, type Verification } from './verification.ts'

/** What one exchange shows about a server. */
export interface Judgement {
  /** Absent when the document has no such operation. */
  readonly operation?: Operation
  readonly observations: readonly Observation[]
}

const FAILURES = {
  timeout: 'The server did not answer in time',
  'connection-failed': 'The connection failed',
  'connection-broken': 'The connection ended before the answer did',
  'content-encoding-wrong': 'The body is not compressed as its content-encoding says',
}

/** Holds an exchange against the document. */
export async function judgeExchange(verification: Verification, exchange: Exchange): Promise<Judgement> {
  const { request, outcome } = exchange
  const operation = findOperation(verification, request.method, request.url.pathname)
  if (!operation) {
    const message = 'The document has no such operation, so nothing was judged'
    const expected = { value: 'an operation for this method and path', pointer: '#/paths' }
    const found = `${request.method} ${request.url.pathname}`
    return {
      observations: [information('operation-undocumented', { location: 'request', message, expected, found })],
    }
  }
  if (outcome.kind === 'failure') {
    const message = FAILURES[outcome.rule]
    const expected = { value: 'an answer', pointer: pointerOf(operation) }
    const failure = deviation(outcome.rule, { location: 'connection', message, expected, found: outcome.reason })
    return { operation, observations: [failure] }
  }
  const { status } = outcome
  const faults = await judgeRequest(verification, operation, request, status)
  const documented = findResponse(operation, status)
  const aboutResponse = documented
    ? [
        ...judgeHeaders(verification, documented, outcome),
        ...judgeBody(verification, request.method, documented, outcome),
      ]
    : [judgeUndocumentedStatus(operation, outcome, faults.length > 0)]
  const isAccepted = status >= 200 && status < 300
  return { operation, observations: [...(isAccepted ? faults : []), ...aboutResponse] }
}
