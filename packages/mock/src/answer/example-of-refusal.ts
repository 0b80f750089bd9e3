import { writeExactJson } from '@crm-clients/openapi/document'
import { findResponse, listExamples, type Operation } from '@crm-clients/openapi/operation'
import type { Violation } from '@crm-clients/openapi/validation'

/**
 * Of several documented bodies of a refusal, the first one that names a part of the request that was refused: what is said
 * of `amount` answers a wrong amount, and not a wrong type. Undefined where none does.
 */
export function exampleOfRefusal(
  document: object,
  operation: Operation,
  status: number,
  violations: readonly Violation[],
): string | undefined {
  const contents = Object.values(findResponse(operation, status)?.response.content ?? {})
  const examples = contents.flatMap(content => listExamples(document, content))
  const refused = new Set(violations.flatMap(({ location }) => location.slice(1).at(-1)?.toLowerCase() ?? []))
  const names = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  return examples.find(({ value }) => names(writeExactJson(value)).some(name => refused.has(name)))?.name
}
