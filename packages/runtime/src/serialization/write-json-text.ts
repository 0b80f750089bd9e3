import { nameOf } from '../name-of.ts'
import { isPlainObject, NO_JSON } from './unwritable.ts'

/**
 * Writes a value as JSON, of which nothing is to be lost without a word: a file or a stream would become `{}`, and NaN null.
 *
 * @throws {TypeError} where JSON has no such value.
 */
export function writeJsonText(value: unknown): string {
  return JSON.stringify(value, refuseLost)
}

function refuseLost(this: Record<string, unknown>, key: string, value: unknown): unknown {
  if (typeof value === 'string') return value
  // As it was before `toJSON` made null of an invalid date, and a list of the bytes in a Buffer.
  const given = this[key]
  const isLost =
    typeof value === 'object'
      ? value === null
        ? given !== null
        : ArrayBuffer.isView(given) || !(Array.isArray(value) || isPlainObject(value))
      : typeof value === 'number'
        ? !Number.isFinite(value)
        : typeof value !== 'boolean' && Array.isArray(this)
  if (isLost) throw new TypeError(`${key} is ${nameOf(given)}, ${NO_JSON}`)
  return value
}
