import type { OperationIdentity } from '../operation-identity.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

/**
 * Thrown when the time is up: that of one attempt (`timeout`), or that of the whole call (`totalTimeout`), also when that
 * would not be enough to wait for the rate limit. A request that was on its way may have been carried out. The caller's
 * own signal never ends in this error. `cause` is the error of the attempt before, else a `DOMException` like that of
 * `AbortSignal.timeout()`.
 */
export class TimeoutError extends CallError {
  /** The option that set the time: `timeout` or `totalTimeout`. */
  declare readonly option: 'timeout' | 'totalTimeout'
  /** Milliseconds. */
  declare readonly milliseconds: number

  constructor(
    identity: OperationIdentity,
    option: 'timeout' | 'totalTimeout',
    milliseconds: number,
    isPaced?: boolean,
    failed?: unknown,
  ) {
    const problem = `${isPaced ? 'has to wait for the rate limit' : 'took'} longer than ${milliseconds} ms (${option})`
    // What the platform's own `AbortSignal.timeout()` says.
    const cause = failed ?? new DOMException(problem, 'TimeoutError')
    super('TimeoutError', identity, problem, { option, milliseconds }, { cause })
  }
}

/** Whether a value is a `TimeoutError`, of this copy of the package or another. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return markerOf(value) === 'TimeoutError'
}
