import { createVendorClient, type VendorClient, type VendorOptions } from '@crm-clients/runtime'
import type { operations as Operations, paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createPayhubClient}. */
export type PayhubOptions = VendorOptions<typeof vendor>

/** A client of the Payhub API: one method for each operation, and calls by path. */
export type PayhubClient = VendorClient<Paths, Operations, typeof operations>

/**
 * Creates a client of the Payhub API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const payhub = createPayhubClient({ baseUrl: 'https://…', token: process.env.PAYHUB_TOKEN })
 * const result = await payhub.updateTicketActivity({ path: { ticketId, activityId }, body: { isPrivate: true } })
 */
export function createPayhubClient(options: PayhubOptions = {}): PayhubClient {
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
