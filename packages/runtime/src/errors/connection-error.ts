import { ClientError, markerOf } from './client-error.ts'

/**
 * Thrown when no complete answer arrived: the host is unknown, the connection was refused, reset, or cut half-way
 * through the answer. The reason is in `cause`.
 */
export class ConnectionError extends ClientError {
  /** The operation that was called, such as `updateCrmEvent`. */
  readonly operation: string

  constructor(vendor: string, operation: string, title: string, cause: unknown) {
    super('ConnectionError', vendor, `${vendor}: ${title} got no complete answer: ${reasonOf(cause)}`, cause)
    this.operation = operation
  }
}

/** Whether a value is a `ConnectionError`, of this copy of the package or another. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return markerOf(value) === 'ConnectionError'
}

/** The innermost reason: `fetch failed` alone tells nobody anything. */
function reasonOf(cause: unknown): string {
  let reason = cause
  while (reason instanceof Error && reason.cause !== undefined) reason = reason.cause
  if (!(reason instanceof Error)) return String(reason)
  const { code } = reason as Error & { code?: unknown }
  return reason.message || (typeof code === 'string' ? code : reason.name)
}
