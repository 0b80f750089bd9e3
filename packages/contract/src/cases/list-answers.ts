import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType } from '@crm-clients/openapi/document'
import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { type DocumentedExample, listExamples } from '@crm-clients/openapi/operation'
import type { CoverageEntry } from './coverage-entry.ts'

/** One documented answer of an operation: a status, one of its media types, and one of its examples. */
export interface DocumentedAnswer {
  readonly entry: CoverageEntry
  /** As it is documented: `200`, `4XX`, `default`. */
  readonly status: string
  readonly mediaType?: string
  readonly described?: MediaType
  readonly example?: DocumentedExample
  /** JSON pointer of the schema. */
  readonly pointer?: string
}

/** Every documented answer: operation × status × media type × example. */
export function listAnswers(api: ApiDescription, { operationId, responses, pointers }: Operation): DocumentedAnswer[] {
  return Object.entries(responses).flatMap(([status, { content = {} }]): DocumentedAnswer[] => {
    const own = { operationId, status, location: '', expects: 'accepted' } as const
    const contents = Object.entries(content)
    if (contents.length === 0) return [{ status, entry: own }]
    return contents.flatMap(([mediaType, described]): DocumentedAnswer[] => {
      const pointer = joinPointer(pointers.responses[status] ?? '#', 'content', mediaType, 'schema')
      const examples = listExamples(api.document, described)
      const answer = { status, mediaType, described, pointer }
      if (examples.length === 0) return [{ ...answer, entry: { ...own, mediaType } }]
      return examples.map(example => ({
        ...answer,
        example,
        entry: { ...own, mediaType, example: example.name ?? '' },
      }))
    })
  })
}
