import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkVersion } from './check-version.ts'
import { moveOrigin, rememberOrigin } from './document-origin.ts'
import type { DocumentSource } from './document-source.ts'
import { findVendorDocument } from './find-vendor-document.ts'
import { splitPointer } from './json-pointer.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { parseJson } from './parse-json.ts'
import { type UpgradeNote, upgradeDocument } from './upgrade.ts'
import { parseYaml, yamlLocator } from './yaml.ts'

/**
 * Loads an OpenAPI document, as OpenAPI 3.1 whatever its version is: this is the one door through which documents come in.
 * Synchronous, because tests have to be registered synchronously. `note` is told what an upgrade leaves out.
 *
 * @throws when the vendor is unknown, the file cannot be read or parsed, or the result is not OpenAPI 3.
 * @example
 * loadDocument('fintoro')
 * loadDocument('./specs/acme.yaml')
 */
export function loadDocument(source: DocumentSource, note?: UpgradeNote): OpenApiDocument {
  const document = readDocument(source)
  const upgraded = upgradeDocument(document, note)
  moveOrigin(document, upgraded)
  return upgraded
}

/** A document in the version in which it is written, for those who judge how it is written. @throws as {@link loadDocument} does. */
export function readDocument(source: DocumentSource): OpenApiDocument {
  if (typeof source !== 'string' && !(source instanceof URL)) return checkVersion(source, 'The given object')
  const file = findFile(source)
  return parseDocument(readText(file), file)
}

/**
 * Reads the text of a YAML or JSON file as an OpenAPI document, in the version in which it is written. `file` is for messages,
 * and its ending tells JSON.
 * @throws when the text has a syntax error, with `file:line:column`, or is not OpenAPI 3.
 */
export function parseDocument(text: string, file: string): OpenApiDocument {
  const document = checkVersion(file.endsWith('.json') ? parseJson(text, file) : parseYaml(text, file), file)
  rememberOrigin(document, { file, lineOf: lazyLocator(text) })
  return document
}

/** Most documents are never asked for a line. JSON is YAML, too. */
function lazyLocator(text: string): (pointer: string) => number {
  let locate: ReturnType<typeof yamlLocator> | undefined
  return pointer => {
    locate ??= yamlLocator(text)
    return locate(splitPointer(pointer))
  }
}

function findFile(source: string | URL): string {
  if (source instanceof URL || source.startsWith('file:')) return fileURLToPath(source)
  const isPath = /[/\\]/.test(source) || /\.(ya?ml|json)$/.test(source)
  return isPath ? source : findVendorDocument(source)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : 'unreadable'
    const reason = code === 'ENOENT' ? 'there is no such file' : String(code)
    throw new Error(`Cannot read ${file}: ${reason}. Check the path (relative ones start at ${process.cwd()}).`, {
      cause,
    })
  }
}
