import { createVendorClient, type VendorClient, type VendorOptions } from '@crm-clients/runtime'
import type { operations as Operations, paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createTelecrmClient}. */
export type TelecrmOptions = VendorOptions<typeof vendor>

/** A client of the teleCRM API: one method for each operation, and calls by path. */
export type TelecrmClient = VendorClient<Paths, Operations, typeof operations>

/**
 * Creates a client of the teleCRM API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const telecrm = createTelecrmClient({ token: process.env.TELECRM_TOKEN })
 * const result = await telecrm.updateAction({ path: { enterpriseId, leadId, actionId }, body: { type: 'PAYMENT', status: 'COMPLETED' } })
 */
export function createTelecrmClient(options: TelecrmOptions = {}): TelecrmClient {
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
