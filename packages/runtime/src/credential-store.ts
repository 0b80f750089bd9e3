/** The credentials of one request, by the name of their option. */
export type SentCredentials = Readonly<Record<string, string>>

/** The credentials of one client. They live in closures: nothing that can be printed holds them. */
export interface CredentialStore {
  /**
   * The first alternative of `security` of which every credential is there. One that asks for none comes last: a
   * credential that was given is sent.
   * @throws {ConfigError} when none is complete, naming each option and environment variable that is missing.
   */
  choose(security: readonly (readonly string[])[]): readonly string[]
  /** Where a credential comes from: its option, else its environment variable. It tells one credential from another. */
  source(option: string): unknown
  /**
   * The values to send. Functions are asked for theirs. With the values that the vendor has just refused, functions are
   * asked for new ones: once, however many calls were refused with the same value at the same time.
   *
   * @param limit asks a function, and waits for it no longer than the call may take.
   * @param refused what this method gave before.
   * @throws {ConfigError} for a value that cannot be sent; the message does not quote it.
   */
  values(
    options: readonly string[],
    limit: <Result>(ask: () => Promise<Result>) => Promise<Result>,
    refused?: SentCredentials,
  ): Promise<SentCredentials>
}
