import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { listExamples } from '@crm-clients/openapi/operation'
import { isForm } from '@crm-clients/openapi/serialization'
import type { ValueCase } from './contract-case.ts'
import type { IsShownHere } from './shown-answers.ts'

/** Where examples are documented. */
interface ExamplePlace {
  readonly says: string
  readonly status?: string
  /** JSON pointer of the body or the response. */
  readonly pointer: string
  readonly content: Readonly<Record<string, MediaType>> | undefined
}

/** Each documented example is valid. Those of forms are left to the mock, which knows what a file is. */
export function exampleCases(api: ApiDescription, operation: Operation, isShownHere: IsShownHere): ValueCase[] {
  const { requestBody, responses, pointers } = operation
  const request = { says: 'its request', pointer: pointers.requestBody ?? '#', content: requestBody?.content }
  const shown = Object.entries(responses).filter(([status]) => isShownHere(operation, status))
  const answers = shown.map(([status, { content }]): ExamplePlace => {
    return { says: `its ${status} response`, status, pointer: pointers.responses[status] ?? '#', content }
  })
  return [request, ...answers].flatMap(place => casesAt(api, operation, place))
}

function casesAt(
  api: ApiDescription,
  { operationId }: Operation,
  { says, status, pointer, content = {} }: ExamplePlace,
): ValueCase[] {
  return Object.entries(content).flatMap(([mediaType, described]): ValueCase[] => {
    const { schema } = described
    if (schema === undefined || isForm(mediaType)) return []
    return listExamples(api.document, described).map(({ name: example, value }) => {
      const label = example === undefined ? 'the example' : `the example "${example}"`
      return {
        kind: 'value',
        name: `${operationId} documents ${label} of ${says} as ${mediaType} correctly`,
        operationId,
        entry: {
          operationId,
          ...(status !== undefined && { status }),
          mediaType,
          example: example ?? '',
          location: '/body',
          keyword: 'example',
          expects: 'accepted',
        },
        purpose: status === undefined ? 'request' : 'response',
        schema,
        pointer: joinPointer(pointer, 'content', mediaType, 'schema'),
        value,
        location: '',
      }
    })
  })
}
