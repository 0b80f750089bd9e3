import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { usualStatus } from '@crm-clients/openapi/operation'
import type { SentCase } from './client-case.ts'

/** A client asks for each media type that an operation documents for its answers. */
export function acceptCases(operation: Operation, call: CallArguments): SentCase[] {
  const { operationId, responses } = operation
  const accepts = [...new Set(Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})))]
  if (accepts.length === 0) return []
  const name = `${operationId} asks for ${accepts.join(' and ')}`
  return [{ kind: 'sent', name, operationId, call, status: usualStatus(operation), expects: { accepts } }]
}
