export type {
  Failure,
  OperationData,
  OperationFailure,
  OperationResult,
  OperationSuccess,
  Success,
} from './answer/result.ts'
export type {
  ClientErrorStatus,
  FailureStatus,
  RedirectStatus,
  ServerErrorStatus,
  SuccessStatus,
} from './answer/status.ts'
export { createVendorClient, type VendorClient } from './client/client.ts'
export type {
  CallOptions,
  ListWalks,
  OperationArguments,
  OperationItem,
  OperationMethods,
  OperationPromise,
  WithFile,
  WithFiles,
} from './client/operation-methods.ts'
export { debugHooks, type Logger } from './debug-hooks.ts'
export type {
  CredentialPlacement,
  FieldEncoding,
  Int64Parts,
  Int64Place,
  Int64Type,
  OperationDetails,
  OperationEntry,
  Pagination,
  ParameterStyle,
  RateLimit,
  TokenUpload,
  Upload,
  UrlUpload,
} from './description.ts'
export { ApiError, isApiError } from './errors/api-error.ts'
export { ArgumentError, isArgumentError } from './errors/argument-error.ts'
export { ClientError, isClientError } from './errors/client-error.ts'
export { ConfigError, isConfigError } from './errors/config-error.ts'
export { ConnectionError, isConnectionError } from './errors/connection-error.ts'
export { isPageError, PageError } from './errors/page-error.ts'
export { isParseError, ParseError } from './errors/parse-error.ts'
export { isTimeoutError, TimeoutError } from './errors/timeout-error.ts'
export { isUploadError, UploadError } from './errors/upload-error.ts'
export { isWebhookError, WebhookError, type WebhookProblem } from './errors/webhook-error.ts'
export { authenticate } from './features/authenticate.ts'
export type { BodyWriter, WrittenBody } from './features/body-writer.ts'
export { chooseBody } from './features/choose-body.ts'
export { chooseServer } from './features/choose-server.ts'
export { placeCredential } from './features/credential-placements.ts'
export { writeDeepObject } from './features/deep-object.ts'
export { encodeField } from './features/encode-field.ts'
export { writeExactBody } from './features/exact-body.ts'
export { writeExactParameter } from './features/exact-parameter.ts'
export { ExactResult } from './features/exact-result.ts'
export { createIdempotencyKey } from './features/idempotency-key.ts'
export { writeJson } from './features/json.ts'
export { writeJsonLines } from './features/json-lines.ts'
export { keepIntegers } from './features/keep-integers.ts'
export type { MethodFeature } from './features/method-feature.ts'
export { writeMultipart } from './features/multipart.ts'
export { readNextLink } from './features/next-link.ts'
export { NumericResult } from './features/numeric-result.ts'
export { paginate, type WalkOptions } from './features/pagination.ts'
export { writeRaw } from './features/raw-body.ts'
export { followRedirects } from './features/redirects.ts'
export { shareRateLimit } from './features/shared-rate-limit.ts'
export { writeStyledParameter } from './features/styled-parameters.ts'
export { writeUrlEncoded } from './features/url-encoded.ts'
export { type Download, downloadedFile } from './files/downloaded-file.ts'
export { fileFromPath } from './files/file-from-path.ts'
export { readFileName } from './files/file-name.ts'
export { type FileOptions, type FileSource, toFile } from './files/to-file.ts'
export type { AttemptEvent, EndEvent, EndHook, Hooks, OperationEvent, PauseEvent } from './hooks.ts'
export type { FetchResponse, Middleware, PathClient } from './openapi-fetch.ts'
export type {
  Authenticate,
  ClientOptions,
  CredentialOption,
  CredentialRequest,
  HeaderValues,
  Limiter,
  RetryOptions,
  SendOptions,
  VendorOptions,
} from './options.ts'
export { asResponse } from './streams/as-response.ts'
export { type ParsedPromise, type ParsedResult, parseAs } from './streams/parse-as.ts'
export { readEvents, type ServerSentEvent } from './streams/read-events.ts'
export { readJsonLines } from './streams/read-json-lines.ts'
export { attachFiles } from './uploads/attach-files.ts'
export { sendFile } from './uploads/send-file.ts'
export type { Vendor } from './vendor.ts'
export { createEventGuard, type EventShape } from './webhooks/create-event-guard.ts'
export {
  createWebhookVerifier,
  type VerifyWebhookOptions,
  type WebhookVerifier,
} from './webhooks/create-webhook-verifier.ts'
export type { ReceivedWebhook, WebhookHeaders } from './webhooks/received-webhook.ts'
export type { WebhookScheme } from './webhooks/webhook-scheme.ts'
