import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import type { UnsentCase } from './client-case.ts'

/**
 * A client refuses a path parameter that would lead the request to another path. Encoding does not help against `..`.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function segmentCases({ operationId, parameters }: Operation, call: CallArguments): UnsentCase[] {
  return parameters
    .filter(({ in: place }) => place === 'path')
    .map(({ name }) => ({
      kind: 'unsent',
      name: `${operationId} is not called with ".." as path parameter ${name}`,
      operationId,
      call: { ...call, path: { ...call.path, [name]: '..' } },
      error: 'ArgumentError',
    }))
}
