import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import { accepts } from '../validation/validator.ts'
import { createAcceptance } from './acceptance.ts'
import { sampleOf } from './sample.ts'

/**
 * A body that a schema accepts in responses: its example, or else one with every property, or with the required ones only.
 * Deterministic. Where nothing that fits is found, it is what comes closest.
 */
export function sampleResponse(api: ApiDescription, schema: Schema): unknown {
  const root = { schema, pointer: '#', trail: [] }
  const acceptance = createAcceptance(api, 'response')
  const sampleWith = (properties: 'all' | 'required') =>
    sampleOf({ api, properties, direction: 'response', files: false, accepts: acceptance }, [root])
  const full = sampleWith('all')
  if (accepts(api, 'response', schema, full)) return full
  const small = sampleWith('required')
  return accepts(api, 'response', schema, small) ? small : full
}
