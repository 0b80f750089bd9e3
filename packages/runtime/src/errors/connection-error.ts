import type { OperationIdentity } from '../operation-identity.ts'
import type { Redactor } from '../redaction/index.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

/**
 * Thrown when no complete answer arrived: the host is unknown, the connection was refused, reset, or cut half-way
 * through the answer. The reason is in `cause`: a copy of what `fetch` rejected with, without credentials.
 */
export class ConnectionError extends CallError {
  /** Whether it is certain that no byte of the request reached the server, so that sending it again is safe. */
  declare readonly neverSent: boolean

  /** @param isNeverSent whether an error with this code comes before there is a connection. Browsers never tell. */
  constructor(
    identity: OperationIdentity,
    reason: unknown,
    redactor: Redactor,
    isNeverSent?: (code: unknown) => boolean,
  ) {
    // Always a copy: a `fetch` may put the request into its errors, in places where nobody looks but a logger.
    const cause = redactor.redactValue(reason)
    let innermost = 'no reason'
    let neverSent = false
    for (let link = cause; link; link = Object(link).cause) {
      const { code, message } = Object(link)
      // `fetch failed` alone tells nobody anything.
      innermost = [message, code, link].find(text => typeof text === 'string' && text) ?? innermost
      neverSent ||= !!isNeverSent?.(code)
    }
    super('ConnectionError', identity, `got no complete answer: ${innermost}`, { neverSent }, { cause })
  }
}

/** Whether a value is a `ConnectionError`, of this copy of the package or another. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return markerOf(value) === 'ConnectionError'
}
