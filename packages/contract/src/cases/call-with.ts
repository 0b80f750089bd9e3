import type { Parameter } from '@crm-clients/openapi/document'
import { type CallArguments, withoutRivals } from '@crm-clients/openapi/operation'
import { withBody } from '@crm-clients/openapi/sampling'
import type { SampledCall } from './sampled-call.ts'
import type { SchemaRoot } from './schema-roots.ts'

type Named = Pick<Parameter, 'in' | 'name'>
type WithParameters = Pick<SampledCall, 'operation' | 'call'>

/** A call with another value where one of its schemas describes it: in a parameter or the body. */
export function callWith(
  sampled: SampledCall,
  { parameter, mediaType = '' }: SchemaRoot,
  value: unknown,
): CallArguments {
  if (parameter) return withParameter(sampled, parameter, value)
  return withBody(sampled.operation, sampled.call, { mediaType, value, isMade: true })
}

/** A call with a value of one parameter, and without the parameters that exclude it. */
export function withParameter(
  { operation, call }: WithParameters,
  { in: place, name }: Named,
  value: unknown,
): CallArguments {
  const given = call[place as 'query'] ?? {}
  const others = place === 'query' ? withoutRivals(operation, given, name) : given
  return { ...call, [place]: { ...others, [name]: value } }
}

/** A call without one of its parameters. */
export function withoutParameter(call: CallArguments, { in: place, name }: Named): CallArguments {
  const left = Object.entries(call[place as 'query'] ?? {}).filter(([key]) => key !== name)
  return { ...call, [place]: Object.fromEntries(left) }
}
