import { createVendorClient, type VendorClient, type VendorOptions } from '@crm-clients/runtime'
import type { operations as Operations, paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createAtzcrmClient}. */
export type AtzcrmOptions = VendorOptions<typeof vendor>

/** A client of the ATZ CRM API: one method for each operation, and calls by path. */
export type AtzcrmClient = VendorClient<Paths, Operations, typeof operations>

/**
 * Creates a client of the ATZ CRM API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const atzcrm = createAtzcrmClient({ token: process.env.ATZCRM_TOKEN })
 * const result = await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo', mark_as_done: true } })
 */
export function createAtzcrmClient(options: AtzcrmOptions = {}): AtzcrmClient {
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
