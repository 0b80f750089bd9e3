export { type DocumentSource, nameDocument } from './document-source.ts'
export { locateJsonError } from './json-error-place.ts'
export { joinPointer, readPointer, splitPointer } from './json-pointer.ts'
export { loadDocument, parseDocument, readDocument, type TracedDocument, traceDocument } from './load-document.ts'
export { mapDocument, type ReplaceObject } from './map-document.ts'
export { HTTP_METHODS, type ObjectKind } from './object-kinds.ts'
export type {
  Header,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Reference,
  RequestBody,
  ResponseObject,
  Schema,
  SchemaObject,
} from './openapi-document.ts'
export { parseJson } from './parse-json.ts'
export { isRecord, type JsonRecord } from './record.ts'
export { followReference, type Located, locateReference, referenceIn, resolveReference } from './reference.ts'
export { type UpgradeNote, upgradeDocument } from './upgrade.ts'
export { type DocumentObject, listFieldKinds, listObjects, walkDocument } from './walk-document.ts'
