export { beginningOf } from './beginning-of.ts'
export { canonicalJson } from './canonical-json.ts'
export { checkFields, type FieldFault, listFieldFaults } from './check-fields.ts'
export { containsObject } from './contains-object.ts'
export { readDialect } from './dialect.ts'
export { type FileTextPlace, placesIn } from './document-origin.ts'
export { type DocumentSource, type LoadOptions, nameDocument } from './document-source.ts'
export { editYaml } from './edit-yaml.ts'
export { equalsJson } from './equals-json.ts'
export { type ExactType, jsonParserFor, keepsIntegers, readExactType } from './exact-integers.ts'
export { parseExactJson, readInteger, writeExactJson } from './exact-json.ts'
export { listFieldKinds } from './field-kinds.ts'
export { setAllowedOrigins } from './files/allowed-origins.ts'
export { type DocumentFile, parseFile } from './files/document-file.ts'
export { LostReference } from './files/lost-reference.ts'
export { type DocumentFiles, filesAround, openFiles } from './files/open-files.ts'
export { findVendorDocument, VendorNotFoundError } from './find-vendor-document.ts'
export { freeName } from './free-name.ts'
export { locateJsonError } from './json-error-place.ts'
export { isPointerWithin, joinPointer, parentPointer, readPointer, splitPointer } from './json-pointer.ts'
export { measureJson } from './json-size.ts'
export { DOCUMENT_LIMITS, type DocumentLimits, LimitError, sayPlace, setLimits } from './limits.ts'
export { parseDocument, readDocument } from './load-document.ts'
export { mapData } from './map-data.ts'
export { mapDocument, type ReplaceObject } from './map-document.ts'
export { HTTP_METHODS, type ObjectKind } from './object-kinds.ts'
export type {
  Encoding,
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
  Server,
  ServerVariable,
} from './openapi-document.ts'
export { parseJson } from './parse-json.ts'
export { isRecord, type JsonRecord, mapValues, setOwn, withoutPrototype } from './record.ts'
export { followReference, type Located, locateReference, referenceIn, resolveReference } from './reference.ts'
export { replaceAt } from './replace-at.ts'
export { upgradeDocument } from './upgrade.ts'
export type { UpgradeNote } from './upgrade-note.ts'
export { type DocumentObject, walkDocument } from './walk-document.ts'
export { writeYaml } from './yaml.ts'
