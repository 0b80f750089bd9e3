import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/**
 * Parses the arguments of a command.
 * @throws {UsageError} for an option that the command does not have.
 */
export function parseArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // What Node goes on to say, about positional arguments that begin with a dash, no command here has a use for.
    const [problem] = (error as Error).message.split('. To specify')
    throw new UsageError(`${problem}.`)
  }
}
