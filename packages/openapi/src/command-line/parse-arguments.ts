import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** An option of a command, as Node's `parseArgs` has it. Without a value it is `boolean`. */
export interface ArgumentOption {
  readonly type: 'boolean' | 'string'
  /** Whether it may be given several times, and has a list of values. */
  readonly multiple?: boolean
}

/** The arguments of a command. An option that was not given is not there. */
export interface ParsedArguments<Options> {
  readonly values: { readonly [Name in keyof Options]?: ArgumentValue<Options[Name]> }
  readonly positionals: string[]
}

type ArgumentValue<Option> = Option extends { readonly multiple: true } ? SingleValue<Option>[] : SingleValue<Option>

type SingleValue<Option> = Option extends { readonly type: 'boolean' } ? boolean : string

/**
 * Parses the arguments of a command.
 * @throws {UsageError} for an option that the command does not have, or that lacks its value.
 * @see https://nodejs.org/api/util.html#utilparseargsconfig
 */
export function parseArguments<const Options extends Readonly<Record<string, ArgumentOption>>>(
  args: readonly string[],
  options: Options,
): ParsedArguments<Options> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    // Written out above: declarations with the types of Node would ask for those wherever a command is imported.
    return { values: values as ParsedArguments<Options>['values'], positionals }
  } catch (cause) {
    // What Node goes on to say, about positional arguments that begin with a dash, no command here has a use for.
    const [problem] = (cause as Error).message.split('. To specify')
    throw new UsageError(`${problem}.`, { cause })
  }
}
