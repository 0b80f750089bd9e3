import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument as parseYaml,
} from 'yaml'
import { checkVersion } from './check-version.ts'
import type { DocumentSource } from './document-source.ts'
import { findVendorDocument } from './find-vendor-document.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { parseJson } from './parse-json.ts'
import { splitPointer } from './resolve-reference.ts'

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

/** A document, and where in its text each of its values stands. */
export interface TracedDocument {
  readonly document: OpenApiDocument
  /** The line of a JSON pointer such as `#/paths/~1a`, from 1. Of one that leads nowhere: the line of what is nearest above. */
  lineOf(pointer: string): number
}

/**
 * {@link parseDocument}, which also tells the line of each value.
 * @throws as `parseDocument` does.
 */
export function traceDocument(text: string, file: string): TracedDocument {
  const document = parseDocument(text, file)
  const lineCounter = new LineCounter()
  // Most documents are never asked for a line. JSON is YAML, too.
  let tree: Document | undefined
  return {
    document,
    lineOf(pointer) {
      tree ??= parseYaml(text, { lineCounter })
      return Math.max(1, lineCounter.linePos(findOffset(tree.contents, splitPointer(pointer))).line)
    },
  }
}

function findOffset(root: Node | null, keys: readonly string[]): number {
  let node: unknown = root
  let offset = 0
  for (const key of keys) {
    const pair: Pair | undefined = isMap(node) ? node.items.find(item => nameOf(item.key) === key) : undefined
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined
    const start = pair ? pair.key : next
    if (!hasRange(start)) return offset
    offset = start.range[0]
    node = next
  }
  return offset
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
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
