import { inspect, isDeepStrictEqual } from 'node:util'
import { splitPointer } from '@crm-clients/openapi/document'
import { readCookies, readMediaType } from '@crm-clients/openapi/serialization'
import type { SentCase, UnsentCase } from '../cases/client/client-case.ts'
import { isSameType } from '../oracle/documented-type.ts'
import type { CallEvidence } from '../run/evidence.ts'
import type { MockExchange } from '../run/mock-exchange.ts'
import { messageOf } from './check-result.ts'
import { createVerdict, type Verdict } from './verdict.ts'

/** Judges what a client does by itself: what it adds to a request, and what it refuses to send. */
export function judgeBehaviour(evidence: CallEvidence<SentCase | UnsentCase>): Verdict {
  const { contractCase } = evidence
  if (contractCase.kind === 'unsent') {
    return createVerdict(contractCase, checkUnsent(contractCase, evidence), 'client')
  }
  const reasons = checkSent(contractCase, evidence)
  const status = checkStatus(contractCase, evidence.exchanges)
  // What the mock refuses of the client's making, it may refuse of anybody's.
  const isMock = reasons.length === 0 && evidence.control && evidence.control.status !== contractCase.status
  return createVerdict(contractCase, [...reasons, ...status], isMock ? 'mock' : 'client')
}

function checkStatus({ status }: SentCase, exchanges: readonly MockExchange[]): string[] {
  return exchanges
    .filter(exchange => exchange.status !== status)
    .map(exchange => `expected status ${status}, got ${exchange.status}: ${exchange.text}`)
}

function checkUnsent({ error: expected }: UnsentCase, { exchanges, error, result }: CallEvidence): string[] {
  const isRefused = error instanceof Error && error.name === expected
  const count = exchanges.length
  return [
    ...(isRefused ? [] : [`expected a ${expected}, got ${inspect(error ?? result, { depth: 1 })}.`]),
    ...(count === 0 ? [] : [`expected no request, but the client sent ${count}.`]),
  ]
}

function checkSent({ expects }: SentCase, { exchanges, error }: CallEvidence): string[] {
  const [exchange, ...others] = exchanges
  if (!exchange || others.length > 0) {
    const thrown = error === undefined ? '' : ` It threw: ${messageOf(error)}`
    return [`expected one request, but the client sent ${exchanges.length}.${thrown}`]
  }
  return [...checkRequest(expects, exchange), ...checkCredentials(expects, exchange)]
}

function checkRequest(
  { baseUrl, mediaType, header, accepts = [] }: SentCase['expects'],
  { request }: MockExchange,
): string[] {
  const { url, headers } = request
  const isAt = baseUrl === undefined || url.href.startsWith(new URL(baseUrl).href)
  const sentType = headers.get('content-type') ?? 'none'
  const isOfType = mediaType === undefined || isSameType(mediaType, sentType)
  const accept = headers.get('accept') ?? 'nothing'
  const missing = accepts.find(type => !doesAccept(accept, type))
  return [
    ...(isAt ? [] : [`expected a request below ${baseUrl}, got ${url.origin}${url.pathname}.`]),
    ...(header === undefined || headers.get(header) ? [] : [`expected the header ${header}, and it was not sent.`]),
    ...(isOfType ? [] : [`expected ${mediaType}, got ${sentType}.`]),
    ...(missing === undefined ? [] : [`expected the header Accept to allow ${missing}, got ${accept}.`]),
  ]
}

function checkCredentials({ credentials }: SentCase['expects'], { request }: MockExchange): string[] {
  if (!credentials) return []
  const { at, notAt } = credentials
  const sent = [...at, ...notAt].filter(place => hasCredentialAt(request, place))
  if (isDeepStrictEqual([...sent].sort(), [...at].sort())) return []
  return [`expected credentials in ${list(at)}, got ${list(sent)}.`]
}

/** Whether a request has anything at the place of a credential: `/header/authorization`, `/query/api_key`. */
function hasCredentialAt({ headers, url }: MockExchange['request'], place: string): boolean {
  const [where, name = ''] = splitPointer(place)
  if (where === 'query') return url.searchParams.has(name)
  return where === 'cookie' ? readCookies(headers).has(name) : headers.has(name)
}

/** Whether an `Accept` header allows a media type. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function doesAccept(accept: string, mediaType: string): boolean {
  const [type] = mediaType.split('/')
  const ranges = accept.split(',').map(readMediaType)
  return [readMediaType(mediaType), `${type}/*`, '*/*'].some(range => ranges.includes(range))
}

function list(places: readonly string[]): string {
  return places.join(' and ') || 'no place'
}
