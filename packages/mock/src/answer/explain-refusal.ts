import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { isRecord } from '@crm-clients/openapi/document'
import { problem } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { findResponse } from '@crm-clients/openapi/operation'
import type { Refusal } from '@crm-clients/openapi/request'
import { readMediaType } from '@crm-clients/openapi/serialization'
import { summarize, type Violation, validate } from '@crm-clients/openapi/validation'
import type { PrismAnswer } from '../engine/prism.ts'

const MESSAGE_PROPERTIES = ['message', 'detail', 'error', 'title']
const MAXIMUM_HEADER_LENGTH = 4000

/**
 * Makes an answer say why the request was refused: in a problem document where the spec has no body for the status,
 * otherwise in the text that the documented body holds for people. The header `sl-violations` has it as JSON.
 */
export function explainRefusal(
  api: ApiDescription,
  answer: PrismAnswer,
  refusal: Refusal,
  operation: Operation,
): PrismAnswer {
  const headers = {
    ...answer.headers,
    'sl-violations': headerValue(refusal.violations),
    ...(refusal.challenge && answer.status === 401 && { 'www-authenticate': refusal.challenge }),
  }
  // A vendor that documents no 415 still has one; Prism would take a documented 400 for it.
  const isReplaced = refusal.kind === 'media-type' && answer.status !== 415
  if (answer.isProblem || answer.body === undefined || isReplaced) {
    const status = isReplaced ? 415 : answer.status
    const title = isReplaced
      ? 'Invalid content type'
      : answer.isProblem && isRecord(answer.body)
        ? String(answer.body.title)
        : 'Invalid request'
    const type = answer.isProblem && isRecord(answer.body) ? String(answer.body.type) : 'about:blank'
    const content = problem(status, title, summarize(refusal.violations))
    const body = { ...content, type, validation: refusal.violations }
    return { status, body, isProblem: true, headers: { ...withoutContentType(headers), 'content-type': PROBLEM } }
  }
  const schema = responseSchema(answer, operation)
  const reason = ` (mock: ${summarize(refusal.violations)})`
  return { ...answer, headers, body: appendReason(answer.body, reason, body => isValid(api, schema, body)) }
}

const PROBLEM = 'application/problem+json'

/** The body with the reason appended to its message, if it has one and stays valid. */
function appendReason(body: unknown, reason: string, accept: (body: unknown) => boolean): unknown {
  if (!isRecord(body)) return body
  const nested = Object.entries(body).flatMap(([key, value]) =>
    isRecord(value) ? candidates(value, reason).map(changed => ({ ...body, [key]: changed })) : [],
  )
  return [...candidates(body, reason), ...nested].find(accept) ?? body
}

function candidates(body: Record<string, unknown>, reason: string): Record<string, unknown>[] {
  const present = MESSAGE_PROPERTIES.filter(name => typeof body[name] === 'string')
  return present.map(name => ({ ...body, [name]: body[name] + reason }))
}

function isValid(api: ApiDescription, schema: Schema | undefined, body: unknown): boolean {
  return validate(api, 'response', schema, body, { name: 'Response body', location: [] }).length === 0
}

function responseSchema({ status, headers }: PrismAnswer, { responses }: Operation): Schema | undefined {
  const documented = Object.entries(responses).map(([code, response]) => ({ status: code, ...response }))
  const contentType = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const content = findResponse(documented, String(status))?.content ?? {}
  const mediaType = Object.keys(content).find(name => readMediaType(name) === readMediaType(String(contentType)))
  return mediaType === undefined ? undefined : content[mediaType]?.schema
}

function withoutContentType(headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'))
}

/** JSON in the letters that a header can carry, without the violations that make it too long. */
function headerValue(violations: readonly Violation[]): string {
  const escaped = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  if (escaped.length <= MAXIMUM_HEADER_LENGTH || violations.length === 0) return escaped.slice(0, MAXIMUM_HEADER_LENGTH)
  return headerValue(violations.slice(0, Math.floor(violations.length / 2)))
}
