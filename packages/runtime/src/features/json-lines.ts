import { writeJsonText } from '../serialization/write-json-text.ts'
import type { WrittenBody } from './body-writer.ts'
import { isBytes } from './raw-body.ts'

/**
 * Writes a list as JSON, one value a line: the feature of clients whose spec has `application/x-ndjson`, `application/jsonl`
 * or `application/json-seq`. A text or bytes are sent as they are.
 *
 * @see https://jsonlines.org
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export function writeJsonLines(contentType: string, body: unknown): WrittenBody | undefined {
  const match = JSON_LINES.exec(contentType)
  if (!match) return undefined
  if (typeof body === 'string' || isBytes(body)) return { body, contentType }
  const lines = [body].flat().map(value => `${match[1] ? '\x1e' : ''}${writeJsonText(value)}\n`)
  return { body: lines.join(''), contentType }
}

const JSON_LINES =
  /^(?:application|text)\/(?:(?:x-)?(?:nd-?json|json-?l(?:ines)?|jsonlines)|(?:.+\+)?(json-seq))(?:\s*;|$)/i
