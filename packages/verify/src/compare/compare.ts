import type { ApiDescription } from '@crm-clients/openapi'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import type { ServerExchange } from '../exchange/server-exchange.ts'
import { compareBody } from './compare-body.ts'
import { compareHeaders } from './compare-headers.ts'
import { compareRequest } from './compare-request.ts'
import { compareStatus } from './compare-status.ts'
import { type Deviation, deviation, information } from './deviation.ts'

const FAILURES = {
  timeout: 'The server did not answer in time',
  'connection-failed': 'The connection failed',
  'connection-broken': 'The connection ended before the answer did',
  'content-encoding-wrong': 'The body is not compressed as its content-encoding says',
}

/**
 * Compares one exchange with what the document says about its operation.
 * @param operation absent when the document has none for the request.
 */
export function compare(api: ApiDescription, operation: Operation | undefined, exchange: ServerExchange): Deviation[] {
  const { request, outcome } = exchange
  if (!operation) {
    const message = 'The document has no such operation, so nothing was compared'
    const expected = { value: 'an operation for this method and path', pointer: '#/paths' }
    const found = `${request.method} ${request.url.pathname}`
    return [information('operation-undocumented', { location: 'request', message, expected, found })]
  }
  if (outcome.kind === 'failure') {
    const { rule, reason } = outcome
    const expected = { value: 'an answer', pointer: operation.pointers.operation }
    return [deviation(rule, { location: 'connection', message: FAILURES[rule], expected, found: reason })]
  }
  const accepted = compareRequest(api, operation, exchange, outcome.status)
  const documented = findResponse(operation, outcome.status)
  const answered = documented
    ? [...compareHeaders(api, documented, outcome), ...compareBody(api, request.method, documented, outcome)]
    : [compareStatus(operation, outcome, accepted.length > 0)]
  const isSuccess = outcome.status >= 200 && outcome.status < 300
  return [...(isSuccess ? accepted : []), ...answered]
}
