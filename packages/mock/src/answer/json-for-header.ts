import { beginningOf } from '@crm-clients/openapi/document'
import { escapeCharacter } from '@crm-clients/openapi/escape'

const MAXIMUM_LENGTH = 4000

/**
 * A list as JSON, in the letters that a header can carry: without the entries that make it too long, and with the beginnings of the
 * texts of one that is too long by itself.
 */
export function jsonForHeader(list: readonly unknown[]): string {
  const escaped = escapeBeyondAscii(JSON.stringify(list))
  if (escaped.length <= MAXIMUM_LENGTH) return escaped
  return list.length > 1 ? jsonForHeader(list.slice(0, Math.floor(list.length / 2))) : shortened(list, LONGEST_TEXT)
}

/** A text of an entry that is too long keeps so many characters, or fewer. */
const LONGEST_TEXT = 1024

function shortened(list: readonly unknown[], longest: number): string {
  const shorten = (_: string, value: unknown) => (typeof value === 'string' ? beginningOf(value, longest) : value)
  const escaped = escapeBeyondAscii(JSON.stringify(list, shorten))
  if (escaped.length <= MAXIMUM_LENGTH) return escaped
  return longest > 1 ? shortened(list, longest / 2) : '[]'
}

/** JSON in the letters that a header can carry: it has another way to write each. */
export function escapeBeyondAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, escapeCharacter)
}
