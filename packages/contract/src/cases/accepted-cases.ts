import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { usualStatus } from '@crm-clients/openapi/operation'
import { type SampleBody, withBody } from '@crm-clients/openapi/sampling'
import type { AcceptedCase } from './contract-case.ts'
import { parameterCases } from './parameter-cases.ts'

/** Each documented example of the body is accepted, one body of each media type without any, and each parameter. */
export function acceptedCases(
  api: ApiDescription,
  operation: Operation,
  parameters: CallArguments,
  bodies: readonly SampleBody[],
): AcceptedCase[] {
  const call = withBody(operation, parameters, bodies[0])
  return [...bodyCases(operation, parameters, bodies), ...parameterCases(api, operation, call)]
}

function bodyCases(operation: Operation, parameters: CallArguments, bodies: readonly SampleBody[]): AcceptedCase[] {
  const { operationId } = operation
  const own = { kind: 'accepted', operationId, status: usualStatus(operation) } as const
  const cell = { operationId, location: '/body', expects: 'accepted' } as const
  if (bodies.length === 0) {
    if (Object.keys(operation.requestBody?.content ?? {}).length > 0) return []
    const name = `${operationId} accepts a request`
    return [{ ...own, name, cell: { ...cell, location: '' }, call: parameters }]
  }
  return bodies.map(body => {
    const { mediaType, name, isMade } = body
    const example = name === undefined ? `the documented ${mediaType} example` : `the documented example "${name}"`
    const label = isMade ? `a body of type ${mediaType} that is made from its schema` : example
    return {
      ...own,
      name: `${operationId} accepts ${label}`,
      cell: { ...cell, mediaType, ...(!isMade && { example: name ?? '' }) },
      call: withBody(operation, parameters, body),
      mediaType,
    }
  })
}
