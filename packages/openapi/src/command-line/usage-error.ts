/**
 * Thrown when a command, or a function, was given what it cannot work with, such as an option that it does not have. The
 * message says what to write instead, and never quotes a credential.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
