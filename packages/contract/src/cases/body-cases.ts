import { usualStatus } from '@crm-clients/openapi/operation'
import { withBody } from '@crm-clients/openapi/sampling'
import type { PlannedCase } from './planned-case.ts'
import type { SampledCall } from './sampled-call.ts'

/** Each documented example of the body is accepted, and one body of each media type that has none. */
export function bodyCases({ operation, parameters, bodies, unsampled }: SampledCall): PlannedCase[] {
  const { operationId } = operation
  const own = { kind: 'accepted', operationId, status: usualStatus(operation) } as const
  const entry = { operationId, location: '/body', expects: 'accepted' } as const
  if (Object.keys(operation.requestBody?.content ?? {}).length === 0) {
    const name = `${operationId} accepts a request`
    return [{ ...own, name, entry: { ...entry, location: '' }, call: parameters }]
  }
  const cases = bodies.map(body => {
    const { mediaType, name, isMade } = body
    const example = name === undefined ? `the documented ${mediaType} example` : `the documented example "${name}"`
    const label = isMade ? `a body of type ${mediaType} that is made from its schema` : example
    return {
      ...own,
      name: `${operationId} accepts ${label}`,
      entry: { ...entry, mediaType, ...(!isMade && { example: name ?? '' }) },
      call: withBody(operation, parameters, body),
    }
  })
  return [...cases, ...unsampled]
}
