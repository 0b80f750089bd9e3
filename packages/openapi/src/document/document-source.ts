import type { DocumentLimits } from './limits.ts'
import type { OpenApiDocument } from './openapi-document.ts'

/**
 * Where a document comes from: a vendor's name (`fintoro`), a path or `file:` URL of a YAML or JSON file, or the
 * document itself. A string is a path when it holds a slash or ends with .yaml, .yml or .json.
 */
export type DocumentSource = string | URL | OpenApiDocument

/** How a document is loaded. */
export interface LoadOptions {
  /**
   * A folder: only files in it and below are read when the document refers to others. By default the folder in which the document
   * is.
   */
  readonly root?: string | undefined
  /** Origins from which parts of the document may be loaded, such as `https://acme.test`. By default none. */
  readonly allowRemote?: readonly string[] | undefined
  /** Is told of each file of this machine before it is read, by its absolute path: also of one that is not there, or is broken. */
  readonly onFile?: ((path: string) => void) | undefined
  /** Limits to raise for this document, such as `{ entries: 50_000 }`, or to lower. */
  readonly limits?: Partial<DocumentLimits> | undefined
}

/** The name by which people know a source: the vendor, the file without folder and ending, or the document's title. */
export function nameDocument(source: DocumentSource): string {
  if (typeof source !== 'string' && !(source instanceof URL)) return source.info.title
  const lastSegment = String(source).split(/[/\\]/).at(-1) ?? ''
  return lastSegment.replace(/\.(ya?ml|json)$/, '')
}
