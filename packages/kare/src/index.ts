import { createVendorClient, type VendorClient, type VendorOptions } from '@crm-clients/runtime'
import type { operations as Operations, paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createKareClient}. */
export type KareOptions = VendorOptions<typeof vendor>

/** A client of the Kare API: one method for each operation, and calls by path. */
export type KareClient = VendorClient<Paths, Operations, typeof operations>

/**
 * Creates a client of the Kare API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const kare = createKareClient({ token: () => login(), sessionToken: () => session() })
 * const result = await kare.updateContact({ path: { companyId: 1, contactId: 1 }, body: { notify: true } })
 */
export function createKareClient(options: KareOptions = {}): KareClient {
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
