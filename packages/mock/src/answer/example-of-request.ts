import { isDeepStrictEqual } from 'node:util'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { listExamples, type Operation, usualResponse } from '@crm-clients/openapi/operation'
import type { Checked } from '../check/check.ts'

type Place = 'path' | 'query' | 'header' | 'cookie'

/**
 * Of several documented bodies of an answer, the one that is called like an example of the request which was sent: equal names
 * say which request has which answer. Undefined where there is none.
 */
export function exampleOfRequest(document: object, { operation, values }: Checked): string | undefined {
  const contents = Object.values(usualResponse(operation)?.response.content ?? {})
  const names = new Set(contents.flatMap(content => listExamples(document, content)).flatMap(({ name }) => name ?? []))
  if (values === undefined || names.size < 2) return undefined
  return [...names].find(name => isExample(document, operation, values, name))
}

/** Whether a request is the example of this name, in every part of it that has one. */
function isExample(document: object, operation: Operation, values: CallArguments, name: string): boolean {
  const parameters = operation.parameters.map(
    parameter => [parameter, values[parameter.in as Place]?.[parameter.name]] as const,
  )
  const bodies = Object.values(operation.requestBody?.content ?? {}).map(content => [content, values.body] as const)
  const parts = [...parameters, ...bodies].flatMap(([described, value]) => {
    const example = listExamples(document, described).find(candidate => candidate.name === name)
    return example ? [isDeepStrictEqual(example.value, value)] : []
  })
  return parts.length > 0 && parts.every(Boolean)
}
