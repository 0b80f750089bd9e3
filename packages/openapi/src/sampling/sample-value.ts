import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import { createAcceptance } from './acceptance.ts'
import { sampleOf } from './sample.ts'

/**
 * A value that a schema accepts, for requests: its example, default or constant, or else the smallest that its keywords
 * allow. Deterministic. It is a guess where keywords contradict each other or a pattern is hard; an example helps then.
 */
export function sampleValue(api: ApiDescription, schema: Schema | undefined): unknown {
  const accepts = createAcceptance(api, 'request')
  const sampling = { api, properties: 'required', direction: 'request', files: false, accepts } as const
  return sampleOf(sampling, schema === undefined ? [] : [{ schema, pointer: '#', trail: [] }])
}
