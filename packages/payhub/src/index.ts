import { createVendorClient, type PathClient, type VendorOptions } from '@crm-clients/runtime'
import type { PayhubMethods } from './generated/operations.ts'
import type { paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createPayhubClient}. */
export type PayhubOptions = VendorOptions<typeof vendor, typeof operations>

/** A client of the Payhub API: one method for each operation, and calls by path. */
export type PayhubClient = PayhubMethods & PathClient<Paths>

/**
 * Creates a client of the Payhub API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const payhub = createPayhubClient({ baseUrl: 'https://…', token: process.env.PAYHUB_TOKEN })
 * const result = await payhub.updateTicketActivity({ path: { ticketId, activityId }, body: { isPrivate: true } })
 */
export function createPayhubClient(options: PayhubOptions = {}): PayhubClient {
  return createVendorClient(vendor, operations, options)
}

export type {
  CallOptions,
  Download,
  Failure,
  FetchResponse,
  FileOptions,
  FileSource,
  ListWalks,
  Middleware,
  OperationArguments,
  OperationData,
  OperationFailure,
  OperationPromise,
  OperationResult,
  OperationSuccess,
  PathClient,
  Success,
  VendorOptions,
  WalkOptions,
  WithFile,
  WithFiles,
} from '@crm-clients/runtime'
export {
  ApiError,
  ArgumentError,
  ClientError,
  ConfigError,
  ConnectionError,
  downloadedFile,
  fileFromPath,
  isApiError,
  isArgumentError,
  isClientError,
  isConfigError,
  isConnectionError,
  isPageError,
  isParseError,
  isTimeoutError,
  isUploadError,
  PageError,
  ParseError,
  readFileName,
  TimeoutError,
  toFile,
  UploadError,
} from '@crm-clients/runtime'
export type * from './generated/operations.ts'
export type * from './generated/schema.ts'
export * from './generated/webhooks.ts'
