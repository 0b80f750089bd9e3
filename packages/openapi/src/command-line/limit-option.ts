import { UsageError } from './usage-error.ts'

/**
 * The limits that `--limit` was given, for the option `limits` of `loadApi`.
 * @throws {UsageError} for anything but names and whole numbers.
 * @example readLimitOption(['depth=300']) // { depth: 300 }
 */
export function readLimitOption(texts: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(
    texts.map(text => {
      const [, name, number] = /^(\w+)=(\d+)$/.exec(text) ?? []
      if (name === undefined) throw new UsageError(`--limit ${text} is not possible. Write it as --limit depth=300.`)
      return [name, Number(number)]
    }),
  )
}
