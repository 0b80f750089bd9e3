export { createVendorClient, type VendorClient } from './client.ts'
export { ApiError, isApiError } from './errors/api-error.ts'
export { ArgumentError, isArgumentError } from './errors/argument-error.ts'
export { ClientError, isClientError } from './errors/client-error.ts'
export { ConfigError, isConfigError } from './errors/config-error.ts'
export { ConnectionError, isConnectionError } from './errors/connection-error.ts'
export { isParseError, ParseError } from './errors/parse-error.ts'
export { isTimeoutError, TimeoutError } from './errors/timeout-error.ts'
export { placeCredential } from './features/credential-placements.ts'
export { needsMultipart, writeForm } from './features/forms.ts'
export { paginate } from './features/pagination.ts'
export { followRedirects } from './features/redirects.ts'
export { writeStyledParameter } from './features/styled-parameters.ts'
export type { AttemptEvent, EndEvent, EndHook, Hooks, OperationEvent } from './hooks.ts'
export type { Middleware, PathClient } from './openapi-fetch.ts'
export type {
  CallOptions,
  ListWalks,
  OperationArguments,
  OperationMethods,
  OperationPromise,
  WalkOptions,
} from './operation.ts'
export type { ClientOptions, Credential, CredentialRequest, SendOptions, VendorOptions } from './options.ts'
export type { Limiter } from './rate-limit.ts'
export type { Failure, OperationData, OperationResult, Success } from './result.ts'
export type { RetryOptions } from './retry.ts'
export type { ClientErrorStatus, FailureStatus, RedirectStatus, ServerErrorStatus, SuccessStatus } from './status.ts'
export type {
  CredentialPlacement,
  Operation,
  OperationDetails,
  Pagination,
  ParameterStyle,
  RateLimit,
  Vendor,
} from './vendor.ts'
