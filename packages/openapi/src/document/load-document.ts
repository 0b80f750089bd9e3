import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSize } from './check-size.ts'
import { checkSteps } from './check-steps.ts'
import { checkVersion } from './check-version.ts'
import { moveOrigin, placesIn, rememberOrigin } from './document-origin.ts'
import type { DocumentSource, LoadOptions } from './document-source.ts'
import { describeExactIntegers } from './exact-integers.ts'
import { withAllowedOrigins } from './files/allowed-origins.ts'
import { type BundledDocument, bundleFiles } from './files/bundle-files.ts'
import { type DocumentFile, parseFile } from './files/document-file.ts'
import { type DocumentFiles, filesAround } from './files/open-files.ts'
import { findVendorDocument } from './find-vendor-document.ts'
import { checkBytes, type DocumentLimits, LimitError, withUsualLimits } from './limits.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { upgradeDocument } from './upgrade.ts'

/**
 * Loads an OpenAPI document, as OpenAPI 3.1 whatever its version is: this is the one door through which documents come in.
 * Synchronous, because tests have to be registered synchronously.
 *
 * @throws when the vendor is unknown, the file cannot be read or parsed, the result is not OpenAPI 3, or one of its fields holds what it must not.
 * @example
 * loadDocument('fintoro')
 * loadDocument('./specs/acme.yaml')
 */
export function loadDocument(source: DocumentSource, options: LoadOptions = {}): OpenApiDocument {
  const document = readDocument(source, options)
  const upgraded = describeExactIntegers(upgradeDocument(document))
  moveOrigin(document, upgraded)
  return upgraded
}

/** A document in the version in which it is written, for those who judge how it is written. @throws as {@link loadDocument} does. */
export function readDocument(
  source: DocumentSource,
  { root: folder, limits, allowRemote, onFile }: LoadOptions = {},
): OpenApiDocument {
  if (typeof source !== 'string' && !(source instanceof URL)) {
    checkSize(source, withUsualLimits(limits), placesIn(source).placeOf)
    const document = checkVersion(source, 'The given object')
    checkSteps(document, withUsualLimits(limits))
    return document
  }
  const origins = withAllowedOrigins(allowRemote)
  const path = findFile(source)
  onFile?.(resolve(path))
  const text = readText(path, withUsualLimits(limits))
  return parseDocument(text, path, root => filesAround(root, path, folder, limits, origins, onFile), limits)
}

/**
 * Reads the text of a YAML or JSON file as an OpenAPI document, in the version in which it is written. `name` is for messages,
 * and its ending tells JSON. What the document refers to in other files is read where `filesOf` gives its files.
 * @throws when the text has a syntax error, with `file:line:column`, or is not OpenAPI 3.
 * @throws {LimitError} when it says more than a document may.
 */
export function parseDocument(
  text: string,
  name: string,
  filesOf?: (root: DocumentFile) => DocumentFiles,
  limits?: Partial<DocumentLimits>,
): OpenApiDocument {
  const root = parseFile(text, name, { limits: withUsualLimits(limits) })
  const { value, findPlace }: BundledDocument =
    filesOf && REFERENCE_TO_FILE.test(text)
      ? bundleFiles(filesOf(root))
      : { value: root.value, findPlace: pointer => ({ file: root, pointer }) }
  const document = checkVersion(value, name)
  rememberOrigin(document, findPlace)
  checkSteps(document, withUsualLimits(limits))
  return document
}

/** Hardly any document has several files, which takes no walk through it to know. */
const REFERENCE_TO_FILE = /\$ref['"]?\s*:\s*['"]?[^'"#\s]/

function findFile(source: string | URL): string {
  if (/^https?:/.test(String(source))) throw new Error(`${source} is a web address. Download it, and name the file.`)
  if (source instanceof URL || source.startsWith('file:')) return fileURLToPath(source)
  const isPath = /[/\\]/.test(source) || /\.(ya?ml|json)$/.test(source)
  return isPath ? source : findVendorDocument(source)
}

function readText(file: string, limits: DocumentLimits): string {
  try {
    checkBytes(statSync(file).size, file, limits)
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof LimitError) throw cause
    const code = cause instanceof Error && 'code' in cause ? cause.code : 'unreadable'
    const reason = code === 'ENOENT' ? 'there is no such file' : String(code)
    throw new Error(`Cannot read ${file}: ${reason}. Check the path (relative ones start at ${process.cwd()}).`, {
      cause,
    })
  }
}
