import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/**
 * Parses the arguments of a command, with the options of Node's `parseArgs`.
 * @throws {UsageError} for an option that the command does not have, or that lacks its value.
 * @see https://nodejs.org/api/util.html#utilparseargsconfig
 */
export function parseArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    // What Node goes on to say, about positional arguments that begin with a dash, no command here has a use for.
    const [problem] = (cause as Error).message.split('. To specify')
    throw new UsageError(`${problem}.`, { cause })
  }
}
