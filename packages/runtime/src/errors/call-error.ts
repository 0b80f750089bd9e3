import type { OperationIdentity } from '../operation-identity.ts'
import { ClientError } from './client-error.ts'

/** The base of the errors of one call: says which operation was called. */
export class CallError extends ClientError {
  /** The operation that was called, such as `updateCrmEvent`. */
  declare readonly operation: string
  /** The HTTP method. */
  declare readonly method: string
  /** The path template, such as `/contacts/{contactId}`: never the filled-in path. */
  declare readonly path: string
  /** How often the request had been sent. */
  declare readonly attempts: number | undefined
  /** Milliseconds since the call had begun. */
  declare readonly elapsed: number | undefined

  constructor(name: string, identity: OperationIdentity, problem: string, details?: object, options?: ErrorOptions) {
    super(name, `${identity.method} ${identity.path} ${problem}`, { ...identity, ...details }, options)
  }
}
