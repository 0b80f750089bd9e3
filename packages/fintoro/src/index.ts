import { createVendorClient, type VendorClient, type VendorOptions } from '@crm-clients/runtime'
import type { operations as Operations, paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createFintoroClient}. */
export type FintoroOptions = VendorOptions<typeof vendor>

/** A client of the Fintoro API: one method for each operation, and calls by path. */
export type FintoroClient = VendorClient<Paths, Operations, typeof operations>

/**
 * Creates a client of the Fintoro API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const fintoro = createFintoroClient({ token: process.env.FINTORO_TOKEN })
 * const result = await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body: { metadata: { content: 'Called back' } } })
 */
export function createFintoroClient(options: FintoroOptions = {}): FintoroClient {
  return createVendorClient<Paths, Operations, typeof vendor, typeof operations>(vendor, operations, options)
}

export {
  ApiError,
  ArgumentError,
  ClientError,
  ConfigError,
  ConnectionError,
  isApiError,
  isArgumentError,
  isClientError,
  isConfigError,
  isConnectionError,
  isParseError,
  isTimeoutError,
  ParseError,
  TimeoutError,
} from '@crm-clients/runtime'
export type { components, operations, paths } from './generated/schema.ts'
export type * from './generated/schemas.ts'
