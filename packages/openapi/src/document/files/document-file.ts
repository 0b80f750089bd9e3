import { parseExactJson } from '../exact-json.ts'
import { joinPointer, readPointer, splitPointer } from '../json-pointer.ts'
import { parseJson } from '../parse-json.ts'
import { parseYaml, type TextPlace, yamlLocator } from '../yaml.ts'

/** A file of a document: what it holds, and where in its text. */
export interface DocumentFile {
  /** As people should read it: `specs/acme.yaml`. */
  readonly name: string
  readonly value: unknown
  /** Whether its integers are kept exactly, beyond what a number holds. */
  readonly isExact: boolean
  /** Where a JSON pointer leads in the text; for one that leads nowhere, what is nearest above. */
  locate(pointer: string): TextPlace
}

/**
 * Reads the text of a YAML or JSON file. The ending of its name tells JSON. Integers are kept exactly where `x-int64` stands in it,
 * or another file of the document asks for it.
 * @throws when the text has a syntax error, with `file:line:column`.
 */
export function parseFile(text: string, name: string, { isExact: isAsked = false } = {}): DocumentFile {
  const isExact = isAsked || text.includes('x-int64')
  const value = name.endsWith('.json')
    ? parseJson(text, name, isExact ? parseExactJson : JSON.parse)
    : parseYaml(text, name, isExact)
  return { name, value, isExact, locate: lazyLocator(text) }
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
