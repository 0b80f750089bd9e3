import { inspect, isDeepStrictEqual } from 'node:util'
import { isRecord } from '@crm-clients/openapi/document'
import { isReadMethod } from '@crm-clients/openapi/http'
import { isJson, listTextsIn } from '@crm-clients/openapi/serialization'
import { REDACTED } from '@crm-clients/runtime/redaction'
import type { RequestCase, StatusCase } from '../cases/contract-case.ts'
import type { ClientResult } from '../run/client-result.ts'
import { FOLLOWED } from '../run/end-redirects.ts'
import type { CallEvidence } from '../run/evidence.ts'
import { jsonOrText } from '../run/json-or-text.ts'
import type { MockExchange } from '../run/mock-exchange.ts'
import { readHeader } from '../run/read-header.ts'

/** What is wrong with what the client did: how often it sent a request, and what it made of the answer. */
export function checkResult(evidence: CallEvidence<RequestCase>): string[] {
  const { contractCase, exchanges, error, result, isDirect } = evidence
  const [exchange, ...others] = exchanges
  if (isDirect || !exchange || others.length > 0) return describeCount(evidence)
  // A client may throw what it likes where it is refused.
  if (contractCase.kind === 'refused') return []
  // What a client gives back that followed the redirect of a read is what it found there.
  const isFollowed = isReadMethod(evidence.operation.method) && exchange.headers.has('location')
  if (isFollowed && result?.status === FOLLOWED) return []
  if (!result) return [`expected a result, but the client threw: ${messageOf(error)}`]
  return [
    ...checkStatus(result, exchange),
    ...(contractCase.kind === 'status' ? checkBody(contractCase, result, exchange) : []),
  ]
}

function describeCount({ exchanges, isDirect, error }: CallEvidence<RequestCase>): string[] {
  const count = exchanges.length
  if (count === 1) return []
  const thrown = error === undefined ? '' : ` It threw: ${messageOf(error)}`
  return [`expected one request, but the ${isDirect ? 'mock saw' : 'client sent'} ${count}.${thrown}`]
}

function checkStatus({ status, ok }: ClientResult, exchange: MockExchange): string[] {
  const isOk = exchange.status >= 200 && exchange.status < 300
  return [
    ...(status === exchange.status
      ? []
      : [`expected the result to have the status ${exchange.status}, got ${status}.`]),
    ...(ok === isOk ? [] : [`expected ok to be ${isOk}, got ${ok}.`]),
  ]
}

function checkBody(
  { content, header, call }: StatusCase,
  result: ClientResult,
  { headers, text }: MockExchange,
): string[] {
  const isRight = (got: unknown, expected: unknown) =>
    isDeepStrictEqual(got, expected) || (!result.ok && isRedacted(got, expected, new Set(listTextsIn(call))))
  if (header) {
    const sent = headers.get(header.name)
    if (sent === null) return []
    if (!result.header) return ['the result has no header(). Generate the client again.']
    const [expected, got] = [readHeader(header, sent), result.header(header.name)]
    return isRight(got, expected)
      ? []
      : [`expected header('${header.name}') to be ${inspect(expected)}, got ${inspect(got)}.`]
  }
  if (!content || !isJson(content.mediaType)) return []
  const property = result.ok ? 'data' : 'error'
  // An answer to HEAD has no body.
  const [expected, got] = [text === '' ? undefined : jsonOrText(text), result[property]]
  return isRight(got, expected) ? [] : [`expected ${property} to be ${inspect(expected)}, got ${inspect(got)}.`]
}

/** Whether a client gave back what it was answered, but for what the call had given it: some arguments are secrets. */
function isRedacted(got: unknown, expected: unknown, given: ReadonlySet<string>): boolean {
  if (got === REDACTED) return given.has(String(expected))
  if (Array.isArray(got) && Array.isArray(expected)) {
    return got.length === expected.length && got.every((item, index) => isRedacted(item, expected[index], given))
  }
  if (!isRecord(got) || !isRecord(expected)) return isDeepStrictEqual(got, expected)
  const names = new Set([...Object.keys(got), ...Object.keys(expected)])
  return [...names].every(name => isRedacted(got[name], expected[name], given))
}

/** The message of an error, or whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : inspect(error)
}
