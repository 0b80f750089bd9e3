/** Thrown when a verification cannot start because of what its caller gave. The message never quotes a credential. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
