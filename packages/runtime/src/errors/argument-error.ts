import { ClientError, markerOf } from './client-error.ts'

/**
 * Thrown before any request, when an argument of a call cannot be sent safely: a path parameter that is missing, empty
 * or a dot segment, a header value with a line break, a body that the media type cannot carry.
 */
export class ArgumentError extends ClientError {
  /** The operation that was called, such as `updateCrmEvent`. */
  readonly operation: string
  /** Where the argument stands, such as `path.contactActivityLog`. */
  readonly argument: string

  constructor(vendor: string, operation: string, argument: string, problem: string) {
    super('ArgumentError', vendor, `${vendor}: ${operation} was not sent: ${argument} ${problem}`)
    this.operation = operation
    this.argument = argument
  }
}

/** Whether a value is an `ArgumentError`, of this copy of the package or another. */
export function isArgumentError(value: unknown): value is ArgumentError {
  return markerOf(value) === 'ArgumentError'
}
