import type { OpenApiDocument } from './openapi-document.ts'

/** Tells the line of a JSON pointer in the text that a document was read from. */
interface Origin {
  readonly file: string
  lineOf(pointer: string): number
}

const origins = new WeakMap<OpenApiDocument, Origin>()

/** Remembers which text a document was read from. A message that names a line helps more than one with a JSON pointer. */
export function rememberOrigin(document: OpenApiDocument, origin: Origin): void {
  origins.set(document, origin)
}

/** Where a JSON pointer leads, for messages: `acme.yaml:12`, or the pointer itself where the document is from no file. */
export function namePlace(document: OpenApiDocument, pointer: string): string {
  const origin = origins.get(document)
  return origin ? `${origin.file}:${origin.lineOf(pointer)}` : pointer
}
