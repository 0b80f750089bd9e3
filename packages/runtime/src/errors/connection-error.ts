import type { OperationIdentity } from '../operation-identity.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

/**
 * Thrown when no complete answer arrived: the host is unknown, the connection was refused, reset, or cut half-way
 * through the answer. The reason is in `cause`.
 */
export class ConnectionError extends CallError {
  constructor(identity: OperationIdentity, cause: unknown, redact: (text: string) => string) {
    super('ConnectionError', identity, `got no complete answer: ${redact(reasonOf(cause))}`, {}, cause)
  }
}

/** Whether a value is a `ConnectionError`, of this copy of the package or another. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return markerOf(value) === 'ConnectionError'
}

/** The innermost reason: `fetch failed` alone tells nobody anything. */
function reasonOf(cause: unknown): string {
  const { cause: inner, message, code } = Object(cause)
  return inner === undefined ? String(message || code || cause) : reasonOf(inner)
}
