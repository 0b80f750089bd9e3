import type { Violation } from '../validation/violation.ts'
import { MOST_HELD_BYTES } from './held-body.ts'
import type { HttpAnswer } from './http-answer.ts'

/**
 * A problem document, with Prism's `validation` where a request is refused.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly validation?: readonly Violation[]
}

/** A problem document, as an answer. */
export interface ProblemAnswer extends HttpAnswer {
  readonly body: Problem
  readonly isProblem: true
}

/** A problem that has no type of its own. */
export function problem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail }
}

/** Answers with a problem document. */
export function problemAnswer(body: Problem): ProblemAnswer {
  return { status: body.status, headers: { 'content-type': 'application/problem+json' }, body, isProblem: true }
}

/** What is answered where the bodies of all requests together are more than a process holds. */
export function busyAnswer(): ProblemAnswer {
  const detail = `The bodies that wait for their answers have up to ${MOST_HELD_BYTES} bytes together. Send it again later.`
  const answer = problemAnswer(problem(503, 'There is no room for the body', detail))
  return { ...answer, headers: { ...answer.headers, 'retry-after': 1 } }
}
