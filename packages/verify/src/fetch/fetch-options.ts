import { UsageError } from '@crm-clients/openapi/command-line'
import type { VerifyingFetchOptions } from '../options.ts'

/** In bytes: 1 MiB. */
const MOST_BYTES = 1024 * 1024

/** Options that were checked, with their defaults. */
export type CheckedOptions = Required<Pick<VerifyingFetchOptions, 'report' | 'sample' | 'maxBytes'>> &
  Pick<VerifyingFetchOptions, 'fetch' | 'waitUntil' | 'baseUrl'>

const KINDS: Readonly<Record<keyof VerifyingFetchOptions, (value: unknown) => string | undefined>> = {
  report: value => (typeof value === 'function' ? undefined : 'a function'),
  fetch: optional('a function', value => typeof value === 'function'),
  waitUntil: optional('a function', value => typeof value === 'function'),
  sample: optional('a number from 0 to 1', value => typeof value === 'number' && value >= 0 && value <= 1),
  maxBytes: optional('a whole number of bytes', value => Number.isInteger(value) && Number(value) >= 0),
  baseUrl: optional('a URL', value => typeof value === 'string' && URL.canParse(value)),
}

/** Says what an option has to be, where it is given and is not. */
function optional(wanted: string, isRight: (value: unknown) => boolean): (value: unknown) => string | undefined {
  return value => (value === undefined || isRight(value) ? undefined : wanted)
}

/** Checks the options of a verifying fetch. @throws {UsageError} that names the option, and what it has to be. */
export function checkFetchOptions(options: VerifyingFetchOptions): CheckedOptions {
  const given: Readonly<Record<string, unknown>> = { ...options }
  const unknown = Object.keys(given).find(name => !Object.hasOwn(KINDS, name))
  if (unknown !== undefined) {
    throw new UsageError(`createVerifyingFetch has no option ${unknown}. It has: ${Object.keys(KINDS).join(', ')}.`)
  }
  for (const [name, wants] of Object.entries(KINDS)) {
    const wanted = wants(given[name])
    // The value is not quoted: a base URL may hold credentials.
    if (wanted !== undefined) throw new UsageError(`The option ${name} of createVerifyingFetch has to be ${wanted}.`)
  }
  const { sample = 1, maxBytes = MOST_BYTES } = options
  return { ...options, sample, maxBytes }
}
