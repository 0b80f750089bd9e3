import { isForm } from '../document/media-type.ts'
import type { MediaType, OpenApiDocument } from '../document/openapi-document.ts'
import type { Operation } from '../document/operations.ts'
import type { ExampleCase } from './contract-case.ts'
import { listExamples } from './examples.ts'

/** Each documented example is valid. Those of forms are left to the mock, which knows what a file is. */
export function exampleCases(document: OpenApiDocument, operation: Operation): ExampleCase[] {
  const { operationId, requestBody, responses } = operation
  const list = (
    direction: ExampleCase['direction'],
    place: string,
    content: Readonly<Record<string, MediaType>> = {},
  ) =>
    Object.entries(content).flatMap(([mediaType, described]): ExampleCase[] => {
      const { schema } = described
      if (schema === undefined || isForm(mediaType)) return []
      return listExamples(document, described).map(({ name: example, value }) => {
        const label = example === undefined ? 'the example' : `the example "${example}"`
        const name = `${operationId} documents ${label} of ${place} as ${mediaType} correctly`
        return { kind: 'example', name, operationId, direction, schema, value }
      })
    })
  return [
    ...list('request', 'its request', requestBody?.content),
    ...Object.entries(responses).flatMap(([status, { content }]) =>
      list('response', `its ${status} response`, content),
    ),
  ]
}
