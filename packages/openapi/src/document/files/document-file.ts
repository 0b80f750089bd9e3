import { checkSize } from '../check-size.ts'
import { joinPointer, readPointer, splitPointer } from '../json-pointer.ts'
import { checkBytes, type DocumentLimits, withUsualLimits } from '../limits.ts'
import { parseJson } from '../parse-json.ts'
import { parseYaml, type TextPlace, yamlLocator } from '../yaml.ts'

/** A file of a document: what it holds, and where in its text. */
export interface DocumentFile {
  /** As people should read it: `specs/acme.yaml`. */
  readonly name: string
  readonly value: unknown
  /** How long its text is. */
  readonly bytes: number
  /** Whether its integers are kept exactly, beyond what a number holds. */
  readonly isExact: boolean
  /** Where a JSON pointer leads in the text; for one that leads nowhere, what is nearest above. */
  locate(pointer: string): TextPlace
}

/** How the files of a document are read. */
export interface FileReading {
  /** Whether integers are kept exactly, also where `x-int64` does not stand in the file. */
  readonly isExact?: boolean
  readonly limits?: DocumentLimits
}

/**
 * Reads the text of a YAML or JSON file. The ending of its name tells JSON. Integers are kept exactly where `x-int64` stands in it,
 * or another file of the document asks for it.
 * @throws when the text has a syntax error, with `file:line:column`.
 * @throws {LimitError} when it says more than a document may.
 */
export function parseFile(
  text: string,
  name: string,
  { isExact: isAsked = false, limits = withUsualLimits() }: FileReading = {},
): DocumentFile {
  checkBytes(text.length, name, limits)
  const isExact = isAsked || text.includes('x-int64')
  const value = name.endsWith('.json') ? parseJson(text, name, isExact, limits) : parseYaml(text, name, isExact, limits)
  const file: DocumentFile = { name, value, bytes: text.length, isExact, locate: lazyLocator(text) }
  checkSize(value, limits, pointer => fileAndLine({ file, pointer }))
  return file
}

/** Most documents are never asked for a line. JSON is YAML, too. */
function lazyLocator(text: string): (pointer: string) => TextPlace {
  let locate: ReturnType<typeof yamlLocator> | undefined
  return pointer => {
    locate ??= yamlLocator(text)
    return locate(splitPointer(pointer))
  }
}

/** Where something stands: a JSON pointer in one of the files. */
export interface FilePlace {
  readonly file: DocumentFile
  readonly pointer: string
}

/** What stands at a place. */
export function readPlace({ file, pointer }: FilePlace): unknown {
  return readPointer(file.value, pointer)?.value
}

/** The same place with the one pointer that it has, however it was spelled; undefined where there is nothing. */
export function locatePlace({ file, pointer }: FilePlace): FilePlace | undefined {
  const target = readPointer(file.value, pointer)
  return target && { file, pointer: joinPointer('#', ...target.keys) }
}

/** A place below another one. */
export function placeBelow({ file, pointer }: FilePlace, keys: readonly (string | number)[]): FilePlace {
  return { file, pointer: joinPointer(pointer, ...keys) }
}

/** A place, as people should read it: `specs/acme.yaml:12`. */
export function fileAndLine({ file, pointer }: FilePlace): string {
  return `${file.name}:${file.locate(pointer).line}`
}
