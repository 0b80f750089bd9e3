import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * Parses the arguments of a command.
 * @throws for an option that the command does not have, or that lacks its value.
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
    throw new Error(`${problem}.`, { cause })
  }
}
