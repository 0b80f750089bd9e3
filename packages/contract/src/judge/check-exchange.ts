import { inspect, isDeepStrictEqual } from 'node:util'
import type { RecordedRequest } from '@crm-clients/mock'
import { isRecord } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { isJson, matchMediaType, readMediaType } from '@crm-clients/openapi/serialization'
import type { RequestCase, StatusCase } from '../cases/contract-case.ts'
import { hasMeantBody, type MeantRequest, meantBy, meantMediaType } from '../oracle/meant-request.ts'
import { jsonOrText } from '../run/json-or-text.ts'
import type { MockExchange } from '../run/mock-exchange.ts'
import { checkReason, readObjections } from './check-reason.ts'
import { listMisreadings } from './misreadings.ts'
import type { Judgement } from './verdict.ts'

/** What is wrong with a request and its answer, whoever is to blame: where it went, how it was read, what was answered. */
export async function checkExchange(
  contractCase: RequestCase,
  operation: Operation,
  exchange: MockExchange,
): Promise<string[]> {
  const meant = meantBy(operation, contractCase)
  const { recorded } = exchange
  const isElsewhere = meant.alteration.method === undefined && recorded?.operationId !== operation.operationId
  if (isElsewhere) return [describeElsewhere(operation, exchange)]
  return [...checkAnswer(contractCase, exchange), ...(await checkReading(meant, recorded))]
}

/** What is sent in place of a body, or as another type, is no value: nobody can read it as one. */
async function checkReading(meant: MeantRequest, recorded: RecordedRequest | undefined): Promise<string[]> {
  const { operation, call, alteration } = meant
  if (!recorded?.values) return []
  const isAltered = ['method', 'text', 'contentType'].some(part => part in alteration)
  const { body: _, contentType: __, ...parameters } = recorded.values
  const { body, ...others } = call
  const mediaType = meantMediaType(meant) ?? ''
  const misread = isAltered
    ? await listMisreadings(operation, { ...call, body: undefined }, parameters)
    : await listMisreadings(
        operation,
        { ...others, contentType: mediaType, ...(hasMeantBody(meant) && { body }) },
        recorded.values,
      )
  return misread.map(
    ({ location, meant, read }) => `The mock read ${inspect(read)} at ${location}, and ${inspect(meant)} was meant.`,
  )
}

/** What a mock makes of a request: it says why it refuses one, or answers with a problem of its own that it was not asked for. */
export function judgementOfMock(contractCase: RequestCase, exchange: MockExchange): Judgement {
  const isAskedFor = contractCase.kind === 'status' && contractCase.status === exchange.status
  // What was asked for may be a problem that looks like the mock's own, but for the header.
  if (isAskedFor && !exchange.headers.has('sl-violations')) return 'accepted'
  return readObjections(exchange).length > 0 || isOwnProblem(exchange) ? 'refused' : 'accepted'
}

/** A document may describe problems as well, and has types of its own for them. */
function isOwnProblem({ headers, text }: MockExchange): boolean {
  if (headers.get('content-type') !== 'application/problem+json') return false
  const problem = jsonOrText(text)
  return isRecord(problem) && /^(about:blank$|https:\/\/stoplight\.io\/prism\/errors#)/.test(String(problem.type))
}

function describeElsewhere({ operationId }: Operation, { request, recorded, status, text }: MockExchange): string {
  const { method, url } = request
  const reached = recorded?.operationId ?? 'none'
  return `expected a request to ${operationId}, got ${reached}. ${method} ${url.pathname} was answered with ${status}: ${text}`
}

function checkAnswer(contractCase: RequestCase, exchange: MockExchange): string[] {
  const { kind } = contractCase
  if (kind === 'refused') {
    const problem = checkReason(contractCase.reason, exchange)
    return problem === undefined ? [] : [`${problem}.`]
  }
  if (exchange.status !== contractCase.status) return [describeStatus(contractCase.status, exchange)]
  return kind === 'status' ? checkContent(contractCase, exchange) : []
}

function describeStatus(expected: number, { status, headers, text }: MockExchange): string {
  const violations = headers.get('sl-violations')
  const reason = violations ? `The mock says: ${violations}` : `The answer was: ${text}`
  return `expected status ${expected}, got ${status}. ${reason}`
}

function checkContent({ content, header }: StatusCase, { request, headers, text }: MockExchange): string[] {
  if (header) return headers.has(header.name) ? [] : ['the answer has no such header.']
  // A mock that does not know the status says so in a body.
  if (!content) return text === '' ? [] : [`expected an answer without a body, got ${inspect(text)}.`]
  // An answer to HEAD has no body, and need not say what it would be.
  if (request.method === 'HEAD' && !headers.has('content-type')) return []
  const sentType = headers.get('content-type') ?? 'none'
  if (matchMediaType([content.mediaType], readMediaType(sentType)) === undefined) {
    return [`expected a body of type ${content.mediaType}, got ${sentType}.`]
  }
  if (!isJson(content.mediaType) || !('example' in content)) return []
  const body = jsonOrText(text)
  const isSame = isDeepStrictEqual(body, content.example)
  return isSame ? [] : [`expected the answer to be ${inspect(content.example)}, got ${inspect(body)}.`]
}
