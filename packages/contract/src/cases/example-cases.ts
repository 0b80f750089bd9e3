import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { listExamples } from '@crm-clients/openapi/operation'
import { isForm } from '@crm-clients/openapi/serialization'
import type { ValueCase } from './contract-case.ts'

/** Each documented example is valid. Those of forms are left to the mock, which knows what a file is. */
export function exampleCases(api: ApiDescription, operation: Operation): ValueCase[] {
  const { operationId, requestBody, responses, pointers } = operation
  const list = (
    purpose: ValueCase['purpose'],
    place: string,
    pointer: string,
    content: Readonly<Record<string, MediaType>> = {},
  ) =>
    Object.entries(content).flatMap(([mediaType, described]): ValueCase[] => {
      const { schema } = described
      if (schema === undefined || isForm(mediaType)) return []
      return listExamples(api.document, described).map(({ name: example, value }) => {
        const label = example === undefined ? 'the example' : `the example "${example}"`
        const name = `${operationId} documents ${label} of ${place} as ${mediaType} correctly`
        const own = joinPointer(pointer, 'content', mediaType, 'schema')
        return { kind: 'value', name, operationId, purpose, schema, pointer: own, value }
      })
    })
  return [
    ...list('request', 'its request', pointers.requestBody ?? '#', requestBody?.content),
    ...Object.entries(responses).flatMap(([status, { content }]) =>
      list('response', `its ${status} response`, pointers.responses[status] ?? '#', content),
    ),
  ]
}
