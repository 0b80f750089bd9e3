import { readLimitOption, UsageError } from '@crm-clients/openapi/command-line'
import { setLimits } from '@crm-clients/openapi/document'

const OPTION = '--limit'

/**
 * Every command takes documents, and with `--limit <name>=<number>` such as go beyond what they may ask for. Returns the arguments
 * without that option.
 * @throws {UsageError} when it has no value, or a wrong one.
 */
export function takeLimits(args: readonly string[]): string[] {
  const values: string[] = []
  const others: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg.startsWith(`${OPTION}=`)) values.push(arg.slice(OPTION.length + 1))
    else if (arg !== OPTION) others.push(arg)
    else {
      index += 1
      const value = args[index]
      if (value === undefined) throw new UsageError(`${OPTION} wants a name and a number, such as depth=300.`)
      values.push(value)
    }
  }
  if (values.length > 0) setLimits(readLimitOption(values))
  return others
}
