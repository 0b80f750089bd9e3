/** Everything a command may touch of the world outside its arguments. */
export interface CommandOutput {
  /** Prints a line for people. */
  print(line: string): void
  /** Prints a line about something that went wrong. */
  printError(line: string): void
}

/** One verb of the command line. */
export interface Command {
  /** One line for `--help`. */
  readonly summary: string
  /** How it is called, such as `generate [vendor…] [--check]`. */
  readonly usage: string
  /** Runs and resolves to the exit code. Throws a `UsageError` for arguments that it does not take. */
  run(args: readonly string[], output: CommandOutput): Promise<number>
}

/** Thrown for a command line that makes no sense; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
