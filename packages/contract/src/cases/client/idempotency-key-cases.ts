import { findIdempotencyKey, usualStatus } from '@crm-clients/openapi/operation'
import { withoutParameter } from '../call-with.ts'
import type { SampledCall } from '../sampled-call.ts'
import type { SentCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

/** A client makes the idempotency key of a call that is given none. */
export function idempotencyKeyCases({ operation, call }: SampledCall): SentCase[] {
  const header = findIdempotencyKey(operation)
  if (header === undefined) return []
  const { operationId } = operation
  return [
    {
      kind: 'sent',
      name: `${operationId} is called with a key of its own in ${header}`,
      operationId,
      entry: clientEntry(operationId, 'idempotency key', 'accepted'),
      call: withoutParameter(call, { in: 'header', name: header }),
      status: usualStatus(operation),
      expects: { header },
    },
  ]
}
