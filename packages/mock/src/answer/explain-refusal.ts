import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { problemAnswer } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Refusal } from '@crm-clients/openapi/request'
import { summarize } from '@crm-clients/openapi/validation'
import type { Answer } from './answer.ts'
import { jsonForHeader } from './json-for-header.ts'
import { isValidAnswer } from './valid-answer.ts'

const MESSAGE_PROPERTIES = ['message', 'detail', 'error', 'title']

/** What Prism says where the document has no answer for a refusal. */
const PROBLEMS = {
  unauthorized: { status: 401, type: 'UNAUTHORIZED', title: 'Invalid security scheme used' },
  'media-type': { status: 415, type: 'INVALID_CONTENT_TYPE', title: 'Invalid content type' },
  invalid: { status: 422, type: 'UNPROCESSABLE_ENTITY', title: 'Invalid request' },
}

/**
 * Makes the documented answer to a refused request say why it was refused: in the text that its body holds for people, or in
 * a problem document where the document has no body for it. The header `sl-violations` has it as JSON.
 */
export function explainRefusal(
  api: ApiDescription,
  operation: Operation,
  refusal: Refusal,
  documented: Answer | undefined,
): Answer {
  // A vendor that documents no 415 still has one; Prism would take a documented 400 for it.
  const isMeant = documented !== undefined && (refusal.kind !== 'media-type' || documented.status === 415)
  const answer =
    isMeant && documented.body !== undefined ? documented : problemFor(refusal, isMeant ? documented : undefined)
  const told = tellRefusal(answer, operation, refusal)
  if (answer !== documented) return told
  const reason = ` (mock: ${summarize(refusal.violations)})`
  return {
    ...told,
    body: appendReason(answer.body, reason, body => isValidAnswer(api, { ...answer, operation, body })),
  }
}

/** A problem document that says why a request was refused, with the status and the headers that are documented for it. */
export function problemFor({ kind, violations }: Refusal, documented?: Answer): Answer {
  const { status, type, title } = PROBLEMS[kind]
  const problem = {
    type: documented ? 'about:blank' : `https://stoplight.io/prism/errors#${type}`,
    title,
    status: documented?.status ?? status,
    detail: summarize(violations),
    validation: violations,
  }
  const answer = problemAnswer(problem)
  return { ...answer, headers: { ...documented?.headers, ...answer.headers } }
}

/** An answer whose headers say why the request was refused. */
export function tellRefusal(answer: Answer, operation: Operation, { violations, challenge }: Refusal): Answer {
  const headers = {
    ...answer.headers,
    'sl-violations': jsonForHeader(violations),
    ...(challenge && answer.status === 401 && { 'www-authenticate': challenge }),
  }
  return { ...answer, headers, operation, objection: summarize(violations) }
}

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
