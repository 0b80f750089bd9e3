import { ClientError, markerOf } from './client-error.ts'
import { vendorMessage } from './vendor-message.ts'

/** What an `ApiError` is made of. */
export interface ApiErrorParts {
  readonly vendor: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
  readonly response: Response
}

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
export class ApiError extends ClientError {
  /** The operation that was called, such as `updateCrmEvent`. */
  readonly operation: string
  /** The HTTP method. */
  readonly method: string
  /** The path template, such as `/contacts/{contactId}`: never the filled-in path. */
  readonly path: string
  /** The HTTP status. */
  readonly status: number
  /** The vendor's id of this request, when it sent one, for its support team. */
  readonly requestId: string | undefined
  /** The parsed body: what `result.error` holds. */
  readonly body: unknown
  /** The response, for its headers. Not printed when the error is. */
  declare readonly response: Response

  constructor(parts: ApiErrorParts) {
    const requestId = requestIdOf(parts.response.headers)
    super('ApiError', parts.vendor, describe(parts, requestId))
    this.operation = parts.operation
    this.method = parts.method
    this.path = parts.path
    this.status = parts.status
    this.requestId = requestId
    this.body = parts.body
    Object.defineProperty(this, 'response', { value: parts.response })
  }
}

/** Whether a value is an `ApiError`, of this copy of the package or another. */
export function isApiError(value: unknown): value is ApiError {
  return markerOf(value) === 'ApiError'
}

function describe({ vendor, method, path, status, body }: ApiErrorParts, requestId: string | undefined): string {
  const message = vendorMessage(body)
  return (
    `${vendor}: ${method} ${path} failed with ${status}` +
    (requestId ? ` (request ${requestId})` : '') +
    (message ? `: ${message}` : '')
  )
}

function requestIdOf(headers: Headers): string | undefined {
  return headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('x-amzn-requestid') ?? undefined
}
