export { type DocumentSource, nameDocument } from './document-source.ts'
export { locateJsonError } from './json-error-place.ts'
export { loadDocument, parseDocument, type TracedDocument, traceDocument } from './load-document.ts'
export {
  type Header,
  HTTP_METHODS,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type Reference,
  type RequestBody,
  type ResponseObject,
  type Schema,
  type SchemaObject,
} from './openapi-document.ts'
export { parseJson } from './parse-json.ts'
export { isRecord, type JsonRecord } from './record.ts'
export { joinPointer, locateReference, resolveReference, splitPointer } from './resolve-reference.ts'
