import {
  FUNCTION,
  type KindsOf,
  refuseWrongOptions,
  required,
  secret,
  wholeNumber,
} from '@crm-clients/openapi/command-line'
import type { VerifyingFetchOptions } from '../options.ts'

/** In bytes: 1 MiB. */
const MOST_BYTES = 1024 * 1024

/** Options that were checked, with their defaults. */
export type CheckedOptions = Required<Pick<VerifyingFetchOptions, 'report' | 'sample' | 'maxBytes'>> &
  Pick<VerifyingFetchOptions, 'fetch' | 'waitUntil' | 'baseUrl'>

const KINDS: KindsOf<VerifyingFetchOptions> = {
  report: required(FUNCTION),
  fetch: FUNCTION,
  waitUntil: FUNCTION,
  sample: {
    wanted: 'a number from 0 to 1',
    isRight: value => typeof value === 'number' && value >= 0 && value <= 1,
  },
  maxBytes: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  baseUrl: secret({ wanted: 'a URL', isRight: value => typeof value === 'string' && URL.canParse(value) }),
}

/** Checks the options of a verifying fetch. @throws {UsageError} that names the option, and what it has to be. */
export function checkFetchOptions(options: VerifyingFetchOptions): CheckedOptions {
  refuseWrongOptions('createVerifyingFetch', options, KINDS)
  const { sample = 1, maxBytes = MOST_BYTES } = options
  return { ...options, sample, maxBytes }
}
