import type { Violation } from '../validation/violation.ts'
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

/** A problem that has no type of its own. */
export function problem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail }
}

/** Answers with a problem document. */
export function problemAnswer(body: Problem): HttpAnswer & { readonly isProblem: true } {
  return { status: body.status, headers: { 'content-type': 'application/problem+json' }, body, isProblem: true }
}
