import { UsageError } from './usage-error.ts'

/**
 * The origins that `--allow-remote` was given, for the option `allowRemote` of `loadApi`; undefined when it was not given.
 * @throws {UsageError} for anything but origins of the web.
 * @example readRemoteOption(['https://acme.test']) // ['https://acme.test']
 */
export function readRemoteOption(origins?: readonly string[]): readonly string[] | undefined {
  const wrong = origins?.find(text => !/^https?:/.test(text) || !URL.canParse(text) || new URL(text).origin !== text)
  if (wrong === undefined) return origins
  throw new UsageError(`--allow-remote ${wrong} is no origin. Write scheme, host and port alone: https://acme.test.`)
}
