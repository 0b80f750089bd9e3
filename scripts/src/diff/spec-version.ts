import { type TracedDocument, traceDocument } from '@crm-clients/openapi/document'

/** One of the two versions of a spec that are compared. */
export interface SpecVersion extends TracedDocument {
  /** The file, as people should read it: `specs/kare.yaml`, or `main:specs/kare.yaml`. */
  readonly name: string
}

/**
 * Reads the text of a version. The ending of `name` tells JSON from YAML.
 * @throws when the text has a syntax error or is not OpenAPI 3, with `name:line:column`.
 */
export function readVersion(text: string, name: string): SpecVersion {
  return { ...traceDocument(text, name), name }
}
