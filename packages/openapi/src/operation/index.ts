export { findAmbiguousIntegers } from './ambiguous-integers.ts'
export { answersJson } from './answers-json.ts'
export type { CallArguments } from './call-arguments.ts'
export {
  type Credential,
  chooseAlternative,
  credentialsOf,
  describeCredential,
  hasScheme,
  listAlternatives,
} from './credential.ts'
export { locateCredential, writeCredential } from './credential-placement.ts'
export type { DocumentedExchange } from './documented-exchange.ts'
export { type DocumentedExample, listExamples } from './example.ts'
export {
  choosePermitted,
  type ExclusiveParameters,
  listExclusiveParameters,
  withoutRivals,
} from './exclusive-parameters.ts'
export {
  type DescribedFile,
  type DocumentedPagination,
  type DocumentedRateLimit,
  type DocumentedResource,
  type DocumentedSignature,
  type DocumentedTokenUpload,
  type DocumentedUpload,
  type DocumentedUrlUpload,
  isSaidIdempotent,
  needsBaseUrl,
  RESOURCE_ROLES,
  type ResourceRole,
  readPagination,
  readRateLimit,
  readResource,
  readSignature,
  readUpload,
} from './extensions.ts'
export { type DocumentedHeader, isExactHeader, isFramingHeader, isNumericHeader, listHeaders } from './header.ts'
export { findIdempotencyKey } from './idempotency-key.ts'
export { camelCase, constantCase } from './letter-case.ts'
export { type Callback, listCallbacks } from './list-operations.ts'
export type { Operation, ResolvedResponse } from './operation.ts'
export { isIgnoredParameter, schemaOfParameter } from './parameter.ts'
export { FILTER_OPERATORS, type ResourceFilter, readFilter } from './resource-filter.ts'
export {
  type DocumentedResponse,
  findGeneralResponse,
  findResponse,
  normalizeStatus,
  usualResponse,
  usualStatus,
} from './response.ts'
export { listSchemaUses, type SchemaUse } from './schema-uses.ts'
export {
  findBaseUrl,
  findOwnServer,
  findServer,
  isAddress,
  listBasePaths,
  readBasePath,
  readServerUrl,
} from './server.ts'
