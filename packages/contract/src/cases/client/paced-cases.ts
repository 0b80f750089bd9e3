import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { credentialsOf } from '@crm-clients/openapi/operation'
import type { PacedCase } from './client-case.ts'

const MOST_REQUESTS = 500
/** In milliseconds. A slow machine must not get past a window while the requests of one go out. */
const SHORTEST_WINDOW = 20_000

/** A client keeps the documented `x-rate-limit`, as far as that can be seen in a short time. */
export function pacedCases(api: ApiDescription, operation: Operation, call: CallArguments): PacedCase[] {
  const limit = api.document['x-rate-limit']
  // The limit is counted for each credential.
  if (!isRecord(limit) || credentialsOf(operation).length === 0) return []
  const requests = Number(limit.requests)
  if (!(requests <= MOST_REQUESTS && Number(limit.windowMilliseconds) >= SHORTEST_WINDOW)) return []
  const { operationId } = operation
  const name = `${operationId} is called ${requests} times at once, and not more often`
  return [{ kind: 'paced', name, operationId, call, requests }]
}
