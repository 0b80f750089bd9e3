import { containsObject } from './contains-object.ts'
import { parseExactJson } from './exact-json.ts'
import { mapDocument } from './map-document.ts'
import type { OpenApiDocument, SchemaObject } from './openapi-document.ts'
import type { JsonRecord } from './record.ts'

/** As what callers see an integer of 64 bits: as a bigint, or as the text of its digits. On its way it is a number of JSON. */
export type ExactType = 'bigint' | 'text'

/** The extension that says so, of a schema with `format: int64` or, for all of these, of a document. */
const EXTENSION = 'x-int64'

const LOWEST = -(2n ** 63n)
const HIGHEST = 2n ** 63n - 1n

/** As what callers see the integers of a schema, where it says so. */
export function readExactType(schema: object): ExactType | undefined {
  const { [EXTENSION]: type, format } = schema as SchemaObject
  return format === 'int64' && (type === 'bigint' || type === 'text') ? type : undefined
}

/**
 * A document in which each schema of exact integers says so by itself, and has the limits of 64 bits. The given document is not
 * changed, and handed back where it has none.
 */
export function describeExactIntegers(document: OpenApiDocument): OpenApiDocument {
  if (!keepsIntegers(document)) return document
  const described = mapDocument(document, ({ kind, node }) => (kind === 'schema' ? describe(node, document) : node))
  exact.set(described, true)
  return described
}

function describe(node: JsonRecord, { [EXTENSION]: usual }: OpenApiDocument): JsonRecord {
  if (node.format !== 'int64' || !isNumeric(node)) return node
  const schema: JsonRecord = { ...(usual !== undefined && { [EXTENSION]: usual }), ...node }
  if (!readExactType(schema)) return node
  const isOpen = (...keywords: string[]) => keywords.every(keyword => schema[keyword] === undefined)
  return {
    ...schema,
    ...(isOpen('minimum', 'exclusiveMinimum') && { minimum: LOWEST }),
    ...(isOpen('maximum', 'exclusiveMaximum') && { maximum: HIGHEST }),
  }
}

function isNumeric({ type }: JsonRecord): boolean {
  return [type].flat().some(name => name === 'integer' || name === 'number')
}

const exact = new WeakMap<object, boolean>()

/** Whether a document has integers that are kept exactly, beyond what a number holds. */
export function keepsIntegers(document: object): boolean {
  const known = exact.get(document) ?? containsObject(document, object => Object.hasOwn(object, EXTENSION))
  exact.set(document, known)
  return known
}

/** Reads JSON as a document wants it read: its integers are exact where it has some that have to be. */
export function jsonParserFor(document: object): (text: string) => unknown {
  return keepsIntegers(document) ? parseExactJson : JSON.parse
}
