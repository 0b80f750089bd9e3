import type { OperationIdentity } from '../operation-identity.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

/**
 * Thrown when no complete answer arrived: the host is unknown, the connection was refused, reset, or cut half-way
 * through the answer. The reason is in `cause`, unless it quotes a credential.
 */
export class ConnectionError extends CallError {
  /** Whether it is certain that no byte of the request reached the server, so that sending it again is safe. */
  declare readonly neverSent: boolean

  constructor(identity: OperationIdentity, cause: unknown, redact: (text: string) => string) {
    let reason = String(cause)
    let details = ''
    let neverSent = false
    let link = cause
    // Not without end: an error may be its own cause.
    for (let depth = 0; depth < DEEPEST && link !== undefined; depth++) {
      const { code, message, cause: next } = Object(link)
      // The innermost one: `fetch failed` alone tells nobody anything.
      reason = message || code || String(link)
      // What printing the cause would print as well.
      details += `${message}${Object.values(Object(link))}`
      neverSent ||= NOT_SENT.test(code)
      link = next
    }
    const problem = `got no complete answer: ${redact(reason)}`
    super('ConnectionError', identity, problem, { neverSent }, redact(details) === details ? cause : undefined)
  }
}

const DEEPEST = 5

/** The codes of errors before a connection stood. Browsers never tell. */
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(NET|HOST)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/

/** Whether a value is a `ConnectionError`, of this copy of the package or another. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return markerOf(value) === 'ConnectionError'
}
