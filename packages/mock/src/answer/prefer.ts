import type { ApiDescription } from '@crm-clients/openapi'
import { type Problem, problem } from '@crm-clients/openapi/http'
import {
  findResponse,
  listExamples,
  type Operation,
  type ResolvedResponse,
  usualResponse,
} from '@crm-clients/openapi/operation'
import type { Preference } from '../receive/preference.ts'

/** The name of an example that the document gives none: that of a media type with just one. */
export const UNNAMED_EXAMPLE = 'default'

/** A problem when a preference cannot be met, listing what can; Prism would answer with something else instead. */
export function checkPreference(
  api: ApiDescription,
  operation: Operation,
  { code, example, dynamic }: Preference,
): Problem | undefined {
  const refuse = (detail: string) => problem(400, 'The preference cannot be met', `Prefer: ${detail}`)
  if (dynamic !== undefined && !['true', 'false'].includes(dynamic)) {
    return refuse(`dynamic=${dynamic} is neither dynamic=true nor dynamic=false.`)
  }
  if (code === undefined && example === undefined) return undefined
  const { operationId } = operation
  const chosen = code === undefined ? usualResponse(operation) : findResponse(operation, code)
  if (code !== undefined && !chosen) {
    const known =
      Object.keys(operation.responses)
        .filter(status => !status.startsWith('1'))
        .join(', ') || 'none'
    return refuse(`code=${code} is not documented for ${operationId}. Documented statuses: ${known}.`)
  }
  const examples = chosen ? listExampleNames(api, chosen.response) : []
  if (example !== undefined && !examples.includes(example)) {
    const known = examples.join(', ') || 'none'
    const status = code ?? chosen?.status ?? 'any status'
    return refuse(`example=${example} does not exist for ${status} of ${operationId}. Examples: ${known}.`)
  }
  return undefined
}

function listExampleNames(api: ApiDescription, { content = {} }: ResolvedResponse): string[] {
  const examples = Object.values(content).flatMap(described => listExamples(api.document, described))
  return [...new Set(examples.map(({ name = UNNAMED_EXAMPLE }) => name))]
}
