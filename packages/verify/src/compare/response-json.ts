import { locateJsonError, measureJson } from '@crm-clients/openapi/document'
import { MOST_LEVELS } from '@crm-clients/openapi/serialization'
import { MOST_JUDGED_VALUES } from '../exchange/read-body.ts'
import type { DeviationRule } from './deviation.ts'

/** A JSON text that was read, or how it is broken, or what it holds more of than anybody judges. */
export type JsonContent =
  | { readonly value: unknown }
  | { readonly excess: string }
  | {
      readonly fault: Extract<DeviationRule, 'json-encoding' | 'json-broken' | 'json-mislabelled'>
      readonly message: string
      readonly found: string
    }

const JUDGED = { levels: MOST_LEVELS, values: MOST_JUDGED_VALUES }

/**
 * Reads bytes that are labelled JSON. The messages do not quote the parser's, which cuts texts off in the middle of what
 * may be a credential.
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1 (UTF-8, without a byte order mark)
 */
export function readJson(bytes: Uint8Array, parse: (text: string) => unknown = JSON.parse): JsonContent {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const found = `${bytes.length} bytes that are not UTF-8`
    return { fault: 'json-encoding', message: 'JSON has to be UTF-8', found }
  }
  if (text.startsWith('\uFEFF')) {
    return {
      fault: 'json-encoding',
      message: 'JSON has to start without a byte order mark',
      found: 'the mark EF BB BF',
    }
  }
  const { excess } = measureJson(text, JUDGED)
  if (excess) return { excess: `more than ${JUDGED[excess.of]} ${excess.of}` }
  try {
    return { value: parse(text) }
  } catch {
    const isMeantAsJson = /^\s*[[{"]/.test(text)
    if (!isMeantAsJson) {
      return {
        fault: 'json-mislabelled',
        message: 'The body is labelled JSON and is something else',
        found: quote(text),
      }
    }
    const { line, column } = locateJsonError(text)
    const found = `an error at line ${line}, column ${column} of a text of ${bytes.length} bytes`
    return { fault: 'json-broken', message: 'The body is not valid JSON', found }
  }
}

function quote(text: string): string {
  return JSON.stringify(text.trim())
}
