import { readLimitOption, readOriginsOption, UsageError } from '@crm-clients/openapi/command-line'
import { setAllowedOrigins, setLimits } from '@crm-clients/openapi/document'

const EXAMPLES = {
  limit: 'a name and a number, such as depth=300',
  'allow-remote': 'an origin, such as https://acme.test',
}

type OptionName = keyof typeof EXAMPLES

/**
 * Every command takes documents: with `--limit <name>=<number>` such as go beyond what they may ask for, and with
 * `--allow-remote <origin>` such as have parts there. Returns the arguments without these options.
 * @throws {UsageError} when one has no value, or a wrong one.
 */
export function takeLoadingOptions(args: readonly string[]): string[] {
  const taken: Record<OptionName, string[]> = { limit: [], 'allow-remote': [] }
  const others: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    const [, name, given] = /^--(limit|allow-remote)(?:=(.*))?$/.exec(arg) ?? []
    if (name === undefined) {
      others.push(arg)
      continue
    }
    if (given === undefined) index += 1
    const value = given ?? args[index]
    if (value === undefined) throw new UsageError(`--${name} wants ${EXAMPLES[name as OptionName]}.`)
    taken[name as OptionName].push(value)
  }
  if (taken.limit.length > 0) setLimits(readLimitOption(taken.limit))
  if (taken['allow-remote'].length > 0)
    setAllowedOrigins(readOriginsOption('allow-remote', taken['allow-remote']) ?? [])
  return others
}
