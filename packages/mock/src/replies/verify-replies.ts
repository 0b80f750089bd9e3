import type { ApiDescription } from '@crm-clients/openapi'
import type { Answer } from '../answer/answer.ts'
import { listUndocumentedParts } from '../answer/undocumented-parts.ts'
import type { AnsweredRequest } from '../controls/recorder.ts'

/** A request that was refused, or got a reply that is not documented, and why. */
export interface ExchangeProblems extends AnsweredRequest {
  readonly problems: readonly string[]
}

/** Each request that was refused, and each reply that is not documented: by its status, media type, body or headers. */
export function listProblems(api: ApiDescription, exchanges: readonly AnsweredRequest[]): ExchangeProblems[] {
  return exchanges.flatMap(exchange => {
    const problems = problemsOf(api, exchange.answer)
    return problems.length > 0 ? [{ ...exchange, problems }] : []
  })
}

/** The error that names what {@link listProblems} finds. Undefined when that is nothing. */
export function verificationError(api: ApiDescription, exchanges: readonly AnsweredRequest[]): Error | undefined {
  const found = listProblems(api, exchanges)
  if (found.length === 0) return undefined
  const lines = found.map(
    ({ request: { method, path }, answer, problems }) =>
      `  ${method} ${path} was answered with ${answer.status}: ${problems.join('; ')}`,
  )
  const heading = `${found.length} of ${exchanges.length} requests were refused, or got a reply that is not documented:`
  return new Error([heading, ...lines].join('\n'))
}

function problemsOf(api: ApiDescription, answer: Answer): string[] {
  const { objection, operation } = answer
  if (objection !== undefined) return [objection]
  return operation ? listUndocumentedParts(api, operation, answer) : []
}
