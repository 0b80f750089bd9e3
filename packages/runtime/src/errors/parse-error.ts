import { ClientError, markerOf } from './client-error.ts'

const LONGEST = 200

/**
 * Thrown when a 2xx answer is not what its operation documents: broken or truncated JSON, or an HTML page from a proxy.
 * The request may have been carried out.
 */
export class ParseError extends ClientError {
  /** The operation that was called, such as `updateCrmEvent`. */
  readonly operation: string
  /** The HTTP status. */
  readonly status: number
  /** The content type that the answer claimed. */
  readonly contentType: string | null
  /** The first 200 characters of the body. */
  readonly excerpt: string

  constructor(vendor: string, operation: string, title: string, response: Response, text: string, cause?: unknown) {
    const contentType = response.headers.get('content-type')
    super('ParseError', vendor, `${vendor}: ${title} answered ${response.status} with a body that is not JSON`, cause)
    this.operation = operation
    this.status = response.status
    this.contentType = contentType
    this.excerpt = text.slice(0, LONGEST)
  }
}

/** Whether a value is a `ParseError`, of this copy of the package or another. */
export function isParseError(value: unknown): value is ParseError {
  return markerOf(value) === 'ParseError'
}
