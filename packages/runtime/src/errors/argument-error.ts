import type { OperationIdentity } from '../operation-identity.ts'
import { CallError } from './call-error.ts'
import { isClientError, markerOf } from './client-error.ts'

/**
 * Thrown before any request, when an argument of a call cannot be sent safely: a path parameter that is missing, empty
 * or a dot segment, a header value with a line break, a body that the media type cannot carry.
 */
export class ArgumentError extends CallError {
  /** Where the argument stands, such as `path.contactActivityLog`. */
  declare readonly argument: string

  constructor(identity: OperationIdentity, argument: string, problem: string) {
    super('ArgumentError', identity, `was not sent: ${argument} ${problem}`, { argument })
  }
}

/** Whether a value is an `ArgumentError`, of this copy of the package or another. */
export function isArgumentError(value: unknown): value is ArgumentError {
  return markerOf(value) === 'ArgumentError'
}

/**
 * Runs what writes an argument, of which a caller may make anything: getters that throw, cycles, half of a character.
 * @throws {ArgumentError} for whatever it throws, but for what is an error of ours already.
 */
export function writeOrRefuse<Written>(identity: OperationIdentity, argument: string, write: () => Written): Written {
  try {
    return write()
  } catch (cause) {
    if (isClientError(cause)) throw cause
    throw new ArgumentError(identity, argument, `cannot be written: ${Object(cause).message}`)
  }
}
