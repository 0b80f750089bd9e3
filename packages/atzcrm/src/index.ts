import { createVendorClient, type PathClient, type VendorOptions } from '@crm-clients/runtime'
import type { AtzcrmMethods } from './generated/operations.ts'
import type { paths as Paths } from './generated/schema.ts'
import { operations, vendor } from './generated/vendor.ts'

/** The options of {@link createAtzcrmClient}. */
export type AtzcrmOptions = VendorOptions<typeof vendor, typeof operations>

/** A client of the ATZ CRM API: one method for each operation, and calls by path. */
export type AtzcrmClient = AtzcrmMethods & PathClient<Paths>

/**
 * Creates a client of the ATZ CRM API.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @example
 * const atzcrm = createAtzcrmClient({ token: process.env.ATZCRM_TOKEN })
 * const result = await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo', mark_as_done: true } })
 */
export function createAtzcrmClient(options: AtzcrmOptions = {}): AtzcrmClient {
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
