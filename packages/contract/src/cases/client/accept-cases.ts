import { usualStatus } from '@crm-clients/openapi/operation'
import type { SampledCall } from '../sampled-call.ts'
import type { SentCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

/** A client asks for each media type that an operation documents for its answers. */
export function acceptCases({ operation, call }: SampledCall): SentCase[] {
  const { operationId, responses } = operation
  const accepts = [...new Set(Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})))]
  if (accepts.length === 0) return []
  const name = `${operationId} asks for ${accepts.join(' and ')}`
  const entry = clientEntry(operationId, 'accept', 'accepted')
  return [{ kind: 'sent', name, operationId, entry, call, status: usualStatus(operation), expects: { accepts } }]
}
