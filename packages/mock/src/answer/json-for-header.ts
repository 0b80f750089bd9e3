import { escapeCharacter } from '@crm-clients/openapi/escape'

const MAXIMUM_LENGTH = 4000

/** A list as JSON, in the letters that a header can carry, without the entries that make it too long. */
export function jsonForHeader(list: readonly unknown[]): string {
  const escaped = escapeBeyondAscii(JSON.stringify(list))
  if (escaped.length <= MAXIMUM_LENGTH || list.length === 0) return escaped.slice(0, MAXIMUM_LENGTH)
  return jsonForHeader(list.slice(0, Math.floor(list.length / 2)))
}

/** JSON in the letters that a header can carry: it has another way to write each. */
export function escapeBeyondAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, escapeCharacter)
}
