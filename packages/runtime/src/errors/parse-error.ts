import { requestIdOf } from '../answer/request-id.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import type { Redactor } from '../redaction/index.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

const LONGEST_EXCERPT = 200

/**
 * Thrown when a 2xx answer is not what its operation documents: broken or truncated JSON, or an HTML page from a proxy.
 * The request may have been carried out.
 */
export class ParseError extends CallError {
  /** The HTTP status. */
  declare readonly status: number
  /** The vendor's id of this request, when it sent one, for its support team. */
  declare readonly requestId: string | undefined
  /** The content type that the answer claimed. */
  declare readonly contentType: string | null
  /** The first 200 characters of the body. */
  declare readonly excerpt: string

  constructor(
    identity: OperationIdentity,
    response: Response,
    text: string,
    { redact, redactValue }: Redactor,
    problem = 'no JSON',
  ) {
    const { status, headers } = response
    super('ParseError', identity, `answered ${status} with ${problem}`, {
      status,
      requestId: redactValue(requestIdOf(response)),
      contentType: redactValue(headers.get('content-type')),
      excerpt: redact(text, LONGEST_EXCERPT).slice(0, LONGEST_EXCERPT),
    })
  }
}

/** Whether a value is a `ParseError`, of this copy of the package or another. */
export function isParseError(value: unknown): value is ParseError {
  return markerOf(value) === 'ParseError'
}
