import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType } from '@crm-clients/openapi/document'
import { listExamples, type Operation, type ResolvedResponse } from '@crm-clients/openapi/operation'
import { UNNAMED_EXAMPLE } from '../answer/prefer.ts'

/**
 * Stands for a body. Prism chooses among these without looking inside, so that nothing that a document says can make it
 * read a file, follow a circle or answer something invalid.
 */
export interface BodyToken {
  readonly mediaType: string
  readonly content: MediaType
  /** The documented value. Absent where a body is to be made from the schema. */
  readonly example?: { readonly value: unknown }
}

/** As much of an operation as Prism needs to choose an answer: statuses, media types, names of examples. */
export interface NegotiableOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly responses: readonly NegotiableResponse[]
}

/** One documented answer. */
export interface NegotiableResponse {
  readonly id: string
  /** `200`, `4XX` or `default`. */
  readonly code: string
  readonly contents: readonly NegotiableContent[]
}

/** One media type of an answer. */
export interface NegotiableContent {
  readonly id: string
  readonly mediaType: string
  readonly examples: readonly { readonly id: string; readonly key: string; readonly value: BodyToken }[]
  readonly schema: BodyToken
}

/** What an operation answers that documents nothing. */
const EMPTY: NegotiableResponse = { id: 'empty', code: 'default', contents: [] }

/** Reduces operations to what Prism needs, each when it is first called. */
export function createNegotiables(api: ApiDescription): (operation: Operation) => NegotiableOperation {
  const known = new Map<Operation, NegotiableOperation>()
  return operation => {
    const negotiable = known.get(operation) ?? reduce(api, operation)
    known.set(operation, negotiable)
    return negotiable
  }
}

function reduce(api: ApiDescription, { operationId: id, method, path, responses }: Operation): NegotiableOperation {
  // Nobody can answer with these: fetch shows no informational response to anybody.
  const answerable = Object.entries(responses).filter(([code]) => !code.startsWith('1'))
  const reduced = answerable.map(([code, response]) => reduceResponse(api, code, response))
  return { id, method: method.toLowerCase(), path, responses: reduced.length > 0 ? reduced : [EMPTY] }
}

function reduceResponse(api: ApiDescription, code: string, { content = {} }: ResolvedResponse): NegotiableResponse {
  // Prism takes the first that fits. A range is for what nothing else is documented for, and whoever names no parameter is not
  // meant by a type that has one.
  const entries = Object.entries(content).sort(
    ([a], [b]) => a.split('*').length - b.split('*').length || a.split(';').length - b.split(';').length,
  )
  return { id: code, code, contents: entries.map(([name, described]) => reduceContent(api, name, described)) }
}

function reduceContent(api: ApiDescription, mediaType: string, content: MediaType): NegotiableContent {
  const examples = listExamples(api.document, content).map(({ name = UNNAMED_EXAMPLE, value }) => ({
    id: name,
    key: name,
    value: { mediaType, content, example: { value } },
  }))
  return { id: mediaType, mediaType, examples, schema: { mediaType, content } }
}
