import type { CallResult } from '../answer/call-result.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import type { Redactor } from '../redaction/index.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'
import { vendorMessage } from './vendor-message.ts'

/**
 * Thrown by `unwrap()` when the vendor answered with a status outside 2xx.
 *
 * @example
 * try {
 *   await fintoro.updateCrmEvent({ … }).unwrap()
 * } catch (error) {
 *   if (isApiError(error) && error.status === 404) return
 *   throw error
 * }
 */
export class ApiError extends CallError {
  /** The HTTP status. */
  declare readonly status: number
  /** The vendor's id of this request, when it sent one, for its support team. */
  declare readonly requestId: string | undefined
  /** The parsed body: what `result.error` holds. */
  declare readonly body: unknown
  readonly #response: Response

  /** @param result has an error that is redacted already. */
  constructor(identity: OperationIdentity, result: CallResult, { redactValue }: Redactor) {
    const { status, response, error: body, attempts, elapsed } = result
    const requestId = redactValue(result.requestId)
    const message = vendorMessage(body)
    const problem = `failed with ${status}${requestId ? ` (request ${requestId})` : ''}${message ? `: ${message}` : ''}`
    super('ApiError', identity, problem, { status, requestId, body, attempts, elapsed })
    this.#response = response
  }

  /** The response, for its headers. Not printed when the error is. */
  get response(): Response {
    return this.#response
  }
}

/** Whether a value is an `ApiError`, of this copy of the package or another. */
export function isApiError(value: unknown): value is ApiError {
  return markerOf(value) === 'ApiError'
}
