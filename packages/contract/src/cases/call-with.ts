import type { CallArguments } from '@crm-clients/openapi/operation'
import { withBody } from '@crm-clients/openapi/sampling'
import type { SampledCall } from './sampled-call.ts'
import type { SchemaRoot } from './schema-roots.ts'

/** A call with another value where one of its schemas describes it: in a parameter or the body. */
export function callWith(
  { operation, call }: SampledCall,
  { parameter, mediaType = '' }: SchemaRoot,
  value: unknown,
): CallArguments {
  if (!parameter) return withBody(operation, call, { mediaType, value, isMade: true })
  const place = parameter.in as 'path' | 'query' | 'header' | 'cookie'
  return { ...call, [place]: { ...call[place], [parameter.name]: value } }
}
