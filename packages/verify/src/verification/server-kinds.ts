import { BOOLEAN, type KindsOf, mapOf, required, secret, TEXT, wholeNumber } from '@crm-clients/openapi/command-line'
import type { ServerOptions } from '../options.ts'

/** In milliseconds: what a timer can count. */
export const LONGEST_TIMEOUT = 2 ** 31 - 1

/** What the options of everything that asks a real server have to be. */
export const SERVER_KINDS: KindsOf<ServerOptions> = {
  baseUrl: secret(required(TEXT)),
  credentials: secret(mapOf(secret(TEXT))),
  writes: BOOLEAN,
  timeout: wholeNumber(1, LONGEST_TIMEOUT),
}
