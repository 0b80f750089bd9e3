import { type FilePlace, fileAndLine } from './files/document-file.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import type { TextPlace } from './yaml.ts'

/** A line and a column, both from 1, of one of the files of a document. */
export interface FileTextPlace extends TextPlace {
  readonly file: string
}

/** Tells where the values of a document stand in the text that it was read from. */
export interface DocumentPlaces {
  /** Where a JSON pointer leads, for messages: `acme.yaml:12`, or the pointer itself where the document is from no file. */
  placeOf(pointer: string): string
  /** The same in parts, and the column; undefined where the document is from no file. */
  locate(pointer: string): FileTextPlace | undefined
}

/** Finds where something of a document stands in its files. */
export type FindPlace = (pointer: string) => FilePlace

const origins = new WeakMap<OpenApiDocument, FindPlace>()

/** Remembers which files a document was read from. A message that names a line helps more than one with a JSON pointer. */
export function rememberOrigin(document: OpenApiDocument, findPlace: FindPlace): void {
  origins.set(document, findPlace)
}

/** Remembers of a document what is known of the one that it was made from. All pointers have to be the same in both. */
export function moveOrigin(from: OpenApiDocument, to: OpenApiDocument): void {
  const origin = origins.get(from)
  if (origin) origins.set(to, origin)
}

/** The places of a document's values, as far as it was read from a text. */
export function placesIn(document: OpenApiDocument): DocumentPlaces {
  const findPlace = origins.get(document)
  return {
    placeOf: pointer => (findPlace ? fileAndLine(findPlace(pointer)) : pointer),
    locate: pointer => {
      const place = findPlace?.(pointer)
      return place && { file: place.file.name, ...place.file.locate(place.pointer) }
    },
  }
}
