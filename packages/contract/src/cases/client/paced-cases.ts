import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { credentialsOf, readRateLimit } from '@crm-clients/openapi/operation'
import type { PacedCase } from './client-case.ts'

const MOST_REQUESTS = 500
/** In milliseconds. A slow machine must not get past a window while the requests of one go out. */
const SHORTEST_WINDOW = 20_000

/** A client keeps the documented `x-rate-limit`, as far as that can be seen in a short time. */
export function pacedCases(api: ApiDescription, operation: Operation, call: CallArguments): PacedCase[] {
  const limit = readRateLimit(api.document)
  // The limit is counted for each credential.
  if (!limit || credentialsOf(operation).length === 0) return []
  const { requests, windowMilliseconds } = limit
  if (!(requests <= MOST_REQUESTS && windowMilliseconds >= SHORTEST_WINDOW)) return []
  const { operationId } = operation
  const name = `${operationId} is called ${requests} times at once, and not more often`
  return [{ kind: 'paced', name, operationId, call, requests }]
}
