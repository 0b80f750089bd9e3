import type { Int64Place, Int64Type } from '../description.ts'
import { replaceIntegers } from './int64-place.ts'

/**
 * What was read from JSON, with the integers of 64 bits as they stand in its text: the feature of clients whose spec has `x-int64`.
 * `JSON.parse` rounds them, and shows their text to nobody before Node 22.
 *
 * @param json the text; anything else is none.
 */
export function keepIntegers(value: unknown, place: Int64Place | null | undefined, json: unknown): unknown {
  return place ? replaceIntegers(value, place, toInteger, '', typeof json === 'string' && quoteIntegers(json)) : value
}

function toInteger(value: unknown, type: Int64Type, _: string, digits: unknown): unknown {
  if (!Number.isInteger(value)) return value
  const integer = BigInt(typeof digits === 'string' ? digits : (value as number))
  return type === 'text' ? String(integer) : integer
}

/** JSON, read with a text in place of each integer that may be too long for a number. */
function quoteIntegers(json: string): unknown {
  if (!/\d{16}/.test(json)) return undefined
  let isText = false
  const quoted = json.replace(/"|\\.|[-+.\w]{16,}/g, token => {
    if (token === '"') isText = !isText
    return !isText && /^-?\d+$/.test(token) ? `"${token}"` : token
  })
  try {
    return JSON.parse(quoted)
  } catch {
    // The body of a failure need not be JSON.
  }
}
