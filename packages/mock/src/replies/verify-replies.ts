import type { ApiDescription } from '@crm-clients/openapi'
import type { Answer } from '../answer/answer.ts'
import { listUndocumentedParts } from '../answer/undocumented-parts.ts'
import type { AnsweredRequest } from '../controls/recorder.ts'

/**
 * The error that names each request that was refused, and each reply that is not documented: by its status, media type,
 * body or headers. Undefined when there is none.
 */
export function verificationError(api: ApiDescription, exchanges: readonly AnsweredRequest[]): Error | undefined {
  const found = exchanges.flatMap(({ request: { method, path }, answer }) => {
    const problems = problemsOf(api, answer)
    return problems.length > 0 ? [`  ${method} ${path} was answered with ${answer.status}: ${problems.join('; ')}`] : []
  })
  if (found.length === 0) return undefined
  const heading = `${found.length} of ${exchanges.length} requests were refused, or got a reply that is not documented:`
  return new Error([heading, ...found].join('\n'))
}

function problemsOf(api: ApiDescription, answer: Answer): string[] {
  const { objection, operation } = answer
  if (objection !== undefined) return [objection]
  return operation ? listUndocumentedParts(api, operation, answer) : []
}
