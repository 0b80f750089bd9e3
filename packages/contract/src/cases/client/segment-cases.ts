import { joinPointer } from '@crm-clients/openapi/document'
import { leadsElsewhere } from '@crm-clients/openapi/serialization'
import type { SampledCall } from '../sampled-call.ts'
import type { UnsentCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

/**
 * A client refuses a path parameter that would lead the request to another path. Encoding does not help against `..`.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function segmentCases({ operation, call }: SampledCall): UnsentCase[] {
  const { operationId, parameters } = operation
  return parameters.filter(leadsElsewhere).map(({ name }) => ({
    kind: 'unsent',
    name: `${operationId} is not called with ".." as path parameter ${name}`,
    operationId,
    entry: clientEntry(operationId, '..', 'refused', joinPointer('', 'path', name)),
    call: { ...call, path: { ...call.path, [name]: '..' } },
    error: 'ArgumentError',
  }))
}
