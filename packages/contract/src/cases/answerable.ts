import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType } from '@crm-clients/openapi/document'
import { listExamples } from '@crm-clients/openapi/operation'
import { createAcceptance, sampleOf } from '@crm-clients/openapi/sampling'
import { rememberInDocument } from '@crm-clients/openapi/schema'
import { isJson } from '@crm-clients/openapi/serialization'

/** Whether a mock can give an answer: from an example, or made from its schema. A schema may need itself without an end. */
export function isAnswerable(api: ApiDescription, mediaType: string, described: MediaType = {}): boolean {
  return !isJson(mediaType) || hasSample(api, described)
}

/** Why an answer cannot be asked for. */
export const NO_ANSWER = 'no answer was found that keeps every keyword of its schema, and no example is given'

const hasSample = rememberInDocument((api: ApiDescription, described: MediaType): boolean => {
  const { schema } = described
  if (schema === undefined || listExamples(api.document, described).length > 0) return true
  const schemas = [{ schema, pointer: '#' }]
  const accepts = createAcceptance(api, 'response')
  const own = { api, direction: 'response', files: false, accepts } as const
  return (['required', 'all'] as const).some(properties => {
    return accepts(schemas, sampleOf({ ...own, properties }, schemas))
  })
})
