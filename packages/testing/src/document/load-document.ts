import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument as parseYaml } from 'yaml'
import { checkVersion } from './check-version.ts'
import type { DocumentSource } from './document-source.ts'
import { findVendorDocument } from './find-vendor-document.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { parseJson } from './parse-json.ts'

/**
 * Loads an OpenAPI document. Synchronous, because tests have to be registered synchronously.
 *
 * @throws when the vendor is unknown, the file cannot be read or parsed, or the result is not OpenAPI 3.
 * @example
 * loadDocument('fintoro')
 * loadDocument('./specs/acme.yaml')
 */
export function loadDocument(source: DocumentSource): OpenApiDocument {
  if (typeof source !== 'string' && !(source instanceof URL)) return checkVersion(source, 'The given object')
  const file = findFile(source)
  return parseDocument(readText(file), file)
}

/**
 * Reads the text of a YAML or JSON file as an OpenAPI document. `file` is for messages, and its ending tells JSON.
 * @throws when the text has a syntax error, with `file:line:column`, or is not OpenAPI 3.
 */
export function parseDocument(text: string, file: string): OpenApiDocument {
  return checkVersion(file.endsWith('.json') ? parseJson(text, file) : parseYamlText(text, file), file)
}

function parseYamlText(text: string, file: string): unknown {
  const lineCounter = new LineCounter()
  const document = parseYaml(text, { lineCounter, prettyErrors: false })
  const error = document.errors[0]
  if (!error) return document.toJS()
  const { line, col } = lineCounter.linePos(error.pos[0])
  throw new Error(`${file}:${line}:${col}: not valid YAML: ${error.message}`, { cause: error })
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
