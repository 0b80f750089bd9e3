/**
 * One reason why a request or an example is refused. Prism puts these into `validation` of its problem documents.
 * @see https://docs.stoplight.io/docs/prism/errors
 */
export interface Violation {
  /** Where: `['body', 'metadata', 'content']`, `['query', 'page']`. */
  readonly location: readonly string[]
  readonly severity: 'Error'
  /** The JSON Schema keyword that failed, or a word such as `unauthorized`. */
  readonly code: string
  /** A sentence that names the field. */
  readonly message: string
}

/** What is being validated, for messages: `{ name: 'Request body', location: ['body'] }`. */
export interface Subject {
  readonly name: string
  readonly location: readonly string[]
}

/** A violation of a whole subject. */
export function violation(subject: Subject, code: string, message: string): Violation {
  return { location: subject.location, severity: 'Error', code, message: `${subject.name} ${message}` }
}

/** All messages as one line. */
export function summarize(violations: readonly Violation[]): string {
  return violations.map(({ message }) => message).join('; ')
}
