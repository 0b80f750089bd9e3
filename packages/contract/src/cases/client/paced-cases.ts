import type { ApiDescription } from '@crm-clients/openapi'
import { credentialsOf, type Operation, readRateLimit } from '@crm-clients/openapi/operation'
import type { PlannedCase } from '../planned-case.ts'
import type { SampledCall } from '../sampled-call.ts'
import { clientEntry } from './client-entry.ts'

const MOST_REQUESTS = 500
/** In milliseconds. A slow machine must not get past a window while the requests of one go out. */
const SHORTEST_WINDOW = 20_000

/** A client keeps the `x-rate-limit` of a document or an operation, as far as that can be seen in a short time. */
export function pacedCases(
  { operation, call }: SampledCall,
  stating: ApiDescription['document'] | Operation['source'],
): PlannedCase[] {
  const limit = readRateLimit(stating)
  // An operation with a limit of its own is not counted among the others.
  if (!limit || (stating !== operation.source && readRateLimit(operation.source))) return []
  const { operationId } = operation
  const entry = clientEntry(operationId, 'rate limit', 'accepted')
  if (credentialsOf(operation).length === 0) return [{ entry, reason: 'the limit is counted for each credential' }]
  const requests = Number(limit.requests)
  if (!(requests <= MOST_REQUESTS && Number(limit.windowMilliseconds) >= SHORTEST_WINDOW)) {
    return [{ entry, reason: 'so many requests, or so short a time, cannot be told apart in a test' }]
  }
  const name = `${operationId} is called ${requests} times at once, and not more often`
  return [{ kind: 'paced', name, operationId, entry, call, requests }]
}
