import { createVendorClient, type PathClient, type VendorOptions } from '@crm-clients/runtime'
import type { KareMethods } from './generated/operations.ts'
import type { paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createKareClient}. */
export type KareOptions = VendorOptions<typeof vendor, typeof operations>

/** A client of the Kare API: one method for each operation, and calls by path. */
export type KareClient = KareMethods & PathClient<Paths>

/**
 * Creates a client of the Kare API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const kare = createKareClient({ token: () => login(), sessionToken: () => session() })
 * const result = await kare.updateContact({ path: { companyId: 1, contactId: 1 }, body: { notify: true } })
 */
export function createKareClient(options: KareOptions = {}): KareClient {
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
