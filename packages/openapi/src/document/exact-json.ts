import { randomUUID } from 'node:crypto'
import { isRecord } from './record.ts'

/**
 * Parses JSON and keeps every integer: one that no number holds becomes a bigint. `JSON.parse` would round it, and shows its text
 * to nobody before Node 22.
 *
 * @throws {SyntaxError} as `JSON.parse` does.
 */
export function parseExactJson(text: string): unknown {
  const rounded: unknown = JSON.parse(text)
  if (!LONG_INTEGER.test(text)) return rounded
  let isText = false
  const quoted = text.replace(TOKEN, token => {
    if (token === '"') isText = !isText
    return !isText && /^-?\d+$/.test(token) ? `"${token}"` : token
  })
  return keepIntegers(rounded, JSON.parse(quoted))
}

/** Up to 15 digits, a number is exact. */
const LONG_INTEGER = /\d{16}/

/** Where a text begins or ends, what is escaped in it, and long numbers. */
const TOKEN = /"|\\.|[-+.\w]{16,}/g

/** Where a number stands in the one and a text in the other, that is the text of the number. */
function keepIntegers(rounded: unknown, quoted: unknown): unknown {
  if (typeof rounded === 'number' && typeof quoted === 'string') return readInteger(quoted)
  if (Array.isArray(rounded)) return rounded.map((item, index) => keepIntegers(item, (quoted as unknown[])[index]))
  if (!isRecord(rounded)) return rounded
  for (const [name, item] of Object.entries(rounded)) {
    const kept = keepIntegers(item, (quoted as Record<string, unknown>)[name])
    if (kept !== item)
      Object.defineProperty(rounded, name, { value: kept, enumerable: true, writable: true, configurable: true })
  }
  return rounded
}

/**
 * The integer that digits say: a number where that has the same digits, and a bigint where not. So each integer is one value, which
 * `===` compares, and the numbers that a computer writes are read as what they were.
 */
export function readInteger(digits: string): number | bigint {
  const number = Number(digits) + 0
  return Number.isSafeInteger(number) || String(number) === digits ? number : BigInt(digits)
}

/** Writes JSON, in which a bigint is the integer that it is; otherwise as `JSON.stringify` does. */
export function writeExactJson(value: unknown, indent?: number): string {
  // Node 20 writes no raw JSON. Nobody else's text begins with this one.
  const mark = randomUUID()
  const marked = JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? mark + item : item), indent)
  return marked?.includes(mark) ? marked.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1') : marked
}
