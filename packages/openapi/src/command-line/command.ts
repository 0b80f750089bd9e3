import { readFileSync } from 'node:fs'
import { escapeForTerminal } from '../escape/terminal.ts'
import { UsageError } from './usage-error.ts'

/** Everything a command may touch of the world outside its arguments. */
export interface CommandOutput {
  /** Prints a line, or several, for people or for the next program. */
  print(text: string): void
  /** Prints a line, or several, about what went wrong, or about what goes on. */
  printError(text: string): void
}

/** A command that people call. */
export interface Command {
  /** The name of a program of its own, such as `crm-mock`. It stands before errors, so that a script's log says whose they are. */
  readonly program?: string
  /** The package that it comes with: a URL of a file in it, such as `import.meta.url`. `--version` says its version. */
  readonly from?: string
  /** How it is called, in a line: `crm-mock <vendor|file…> [--port N]`. */
  readonly usage: string
  /** What it does, in a sentence. */
  readonly summary: string
  /** What `--help` says besides: options, exit codes, examples. */
  readonly details?: string
  /** The exit code when it throws: 1, unless a 1 means something else. */
  readonly failureCode?: 1 | 2
  /** Runs, and resolves to the exit code. Throws a {@link UsageError} for arguments that it does not take. */
  run(args: readonly string[], output: CommandOutput): Promise<number>
}

/**
 * What commands print to unless somebody listens: stdout and stderr. What a document says is shown, and moves no cursor: a
 * terminal's commands are written as JSON writes them, and JSON stays what it was.
 */
export const consoleOutput: CommandOutput = {
  print: text => console.log(escapeForTerminal(text)),
  printError: text => console.error(escapeForTerminal(text)),
}

/**
 * Runs a command, and resolves to its exit code: its own, 0 after `--help` and `--version`, 2 for arguments that it does not take, 1 for
 * everything else that it throws. Errors go to stderr, wrong usage together with the right one.
 *
 * @example
 * process.exitCode = await runCommandLine(mock, process.argv.slice(2))
 */
export async function runCommandLine(
  command: Command,
  args: readonly string[],
  output: CommandOutput = consoleOutput,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    output.print(describeCommand(command))
    return 0
  }
  if (command.from !== undefined && args.includes('--version')) {
    output.print(readVersion(command.from))
    return 0
  }
  try {
    return await command.run(args, output)
  } catch (error) {
    const isMisuse = error instanceof UsageError
    const message = [command.program, describeFailure(error)].filter(Boolean).join(': ')
    output.printError(isMisuse ? message + describeUsage(command) : message)
    return isMisuse ? 2 : (command.failureCode ?? 1)
  }
}

function describeCommand({ program, usage, summary, details }: Command): string {
  return [program ? `Usage: ${usage}` : usage, summary, ...(details ? [details] : [])].join('\n\n')
}

/** That of the package.json above. */
function readVersion(from: string): string {
  return String(JSON.parse(readFileSync(new URL('../package.json', from), 'utf8')).version)
}

function describeUsage({ program, usage }: Command): string {
  return program ? `\n\nUsage: ${usage}\nTry ${program} --help.` : `\nUsage: ${usage}`
}

/** Of what is within the limits nothing is so deep; somebody may have raised them. */
const TOO_DEEP =
  'Something in the document is nested deeper than can be followed. Nest it less, and raise --limit depth less.'

/** What is wrong with the input is for the reader; a stack is only of use when the fault is ours. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof RangeError && /call stack/.test(error.message)) return TOO_DEEP
  const isOurs = error instanceof TypeError || error instanceof ReferenceError
  return isOurs ? String(error.stack) : error.message
}
