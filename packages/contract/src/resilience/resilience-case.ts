/** One thing that a client has to get through, ready to be registered with a runner. */
export interface ResilienceCase {
  /** A sentence, unique in its document. */
  readonly name: string
  /** @throws an AssertionError that says what was expected and what came. */
  readonly run: () => Promise<void>
}
