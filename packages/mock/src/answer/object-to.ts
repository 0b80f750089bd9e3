import { type Problem, problemAnswer } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Answer } from './answer.ts'

/** Answers with a problem that the request or the mock has. */
export function objectTo(operation: Operation | undefined, found: Problem): Answer {
  const { status, headers, body } = problemAnswer(found)
  return { status, headers, body, objection: found.detail, ...(operation && { operation }) }
}
