import { UsageError } from './usage-error.ts'

/**
 * The origins that an option was given, which may be repeated; undefined when it was not given.
 * @throws {UsageError} for anything but origins of the web.
 * @example readOriginsOption('allow-remote', ['https://acme.test']) // ['https://acme.test']
 */
export function readOriginsOption(option: string, origins?: readonly string[]): readonly string[] | undefined {
  const wrong = origins?.find(text => !isOrigin(text))
  if (wrong === undefined) return origins
  throw new UsageError(`--${option} ${wrong} is no origin. Write scheme, host and port alone: https://acme.test.`)
}

/** Whether something is an origin of the web: scheme, host and port alone. */
export function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value
}
