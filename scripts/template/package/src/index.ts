import { createVendorClient, type PathClient, type VendorOptions } from '@crm-clients/runtime'
import type { __Name__Methods } from './generated/operations.ts'
import type { paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link create__Name__Client}. */
export type __Name__Options = VendorOptions<typeof vendor, typeof operations>

/** A client of the __title__ API: one method for each operation, and calls by path. */
export type __Name__Client = __Name__Methods & PathClient<Paths>

/**
 * Creates a client of the __title__ API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const __client__ = create__Name__Client(__options__)
 */
export function create__Name__Client(options: __Name__Options = {}): __Name__Client {
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
