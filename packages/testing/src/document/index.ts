export { answersJson } from './answers-json.ts'
export { listBasePaths } from './base-paths.ts'
export { type Credential, type CredentialKind, listCredentials } from './credentials.ts'
export type { DocumentSource } from './document-source.ts'
export { camelCase, constantCase } from './letter-case.ts'
export { loadDocument, type TracedDocument, traceDocument } from './load-document.ts'
export { isJson } from './media-type.ts'
export type {
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Reference,
  RequestBody,
  ResponseObject,
  Schema,
  SchemaObject,
  SecurityScheme,
  Server,
} from './openapi-document.ts'
export { listOperations, type Operation } from './operations.ts'
export { joinPointer, resolveReference, splitPointer } from './resolve-reference.ts'
export type { NamedSecurityScheme, SecurityAlternative } from './security.ts'
