import { requestIdOf } from '../answer/request-id.ts'
import { CallError } from '../errors/call-error.ts'
import { markerOf } from '../errors/client-error.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import type { Redactor } from '../redaction/index.ts'

/** What a schema has against an answer. */
export interface AnswerIssue {
  /** A JSON pointer into the data, such as `/data/0/id`; empty for all of it. */
  readonly pointer: string
  /** What is wrong there, in the words of the schema. */
  readonly message: string
}

/**
 * Thrown for a successful answer that a schema refuses which was given to {@link validateAnswers}. The request was carried out.
 */
export class ValidationError extends CallError {
  /** The HTTP status. */
  declare readonly status: number
  /** The vendor's id of this request, when it sent one, for its support team. */
  declare readonly requestId: string | undefined
  /** All that is wrong. */
  declare readonly issues: readonly AnswerIssue[]

  constructor(
    identity: OperationIdentity,
    response: Response,
    issues: readonly AnswerIssue[],
    { redact, redactValue }: Redactor,
  ) {
    const { status } = response
    const redacted = issues.map(({ pointer, message }) => ({ pointer: redact(pointer), message: redact(message) }))
    const [first, ...others] = redacted
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    const said = `${first?.pointer || 'all of it'}: ${first?.message}${more}`
    const fix = 'Correct the schema that was given for it, or tell the vendor.'
    super('ValidationError', identity, `answered ${status} with data that its schema refuses. ${said}. ${fix}`, {
      status,
      requestId: redactValue(requestIdOf(response)),
      issues: redacted,
    })
  }
}

/** Whether a value is a `ValidationError`, of this copy of the package or another. */
export function isValidationError(value: unknown): value is ValidationError {
  return markerOf(value) === 'ValidationError'
}
