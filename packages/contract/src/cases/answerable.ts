import type { MediaType, OpenApiDocument } from '@crm-clients/openapi/document'
import { listExamples } from '@crm-clients/openapi/operation'
import { createAcceptance, sampleOf } from '@crm-clients/openapi/sampling'
import { isJson } from '@crm-clients/openapi/serialization'

const known = new WeakMap<MediaType, boolean>()

/** Whether a mock can give an answer: from an example, or made from its schema. A schema may need itself without an end. */
export function isAnswerable(document: OpenApiDocument, mediaType: string, described: MediaType = {}): boolean {
  if (!isJson(mediaType)) return true
  const found = known.get(described) ?? hasSample(document, described)
  known.set(described, found)
  return found
}

/** Why an answer cannot be asked for. */
export const NO_ANSWER = 'no answer was found that keeps every keyword of its schema, and no example is given'

function hasSample(document: OpenApiDocument, described: MediaType): boolean {
  const { schema } = described
  if (schema === undefined || listExamples(document, described).length > 0) return true
  const schemas = [{ schema, pointer: '#', trail: [] }]
  const accepts = createAcceptance(document, 'response')
  const own = { document, direction: 'response', files: false, accepts } as const
  return (['required', 'all'] as const).some(properties => {
    return accepts(schemas, sampleOf({ ...own, properties }, schemas))
  })
}
