import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import { type DocumentFile, type DocumentFiles, parseDocument } from '@crm-clients/openapi/document'

/** One of the two versions of a spec that are compared. */
export interface SpecVersion extends ApiDescription {
  /** The file, as people should read it: `specs/kare.yaml`, or `main:specs/kare.yaml`. */
  readonly file: string
  /** Whether it says itself what JSON Schema its schemas are. A document that was read always says so. */
  readonly namesDialect: boolean
}

/**
 * Reads the text of a version. The ending of `file` tells JSON from YAML; `filesOf` gives the files that it may refer to.
 * @throws when the text has a syntax error or is not OpenAPI 3, with `file:line:column`.
 */
export function readVersion(text: string, file: string, filesOf?: (root: DocumentFile) => DocumentFiles): SpecVersion {
  return { ...loadApiSync(parseDocument(text, file, filesOf)), file, namesDialect: namesDialect(text) }
}

/** Whether the text of a document says what JSON Schema its schemas are. */
export function namesDialect(text: string): boolean {
  return /\bjsonSchemaDialect\b/.test(text)
}
