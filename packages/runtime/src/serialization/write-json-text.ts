import { nameOf } from '../name-of.ts'
import { isPlainObject, NO_JSON } from './unwritable.ts'

/**
 * Writes a value as JSON, of which nothing is to be lost without a word: a file or a stream would become `{}`, NaN null, and a
 * function would not be there.
 *
 * @throws {TypeError} where JSON has no such value.
 */
export function writeJsonText(value: unknown): string {
  const text = JSON.stringify(value, refuseLost)
  // What has a `toJSON` that gives nothing.
  if (text === undefined) throw new TypeError(`is ${nameOf(value)}, ${NO_JSON}`)
  return text
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
        : typeof value !== 'boolean' && (value !== undefined || Array.isArray(this))
  if (isLost) throw new TypeError(`${key} is ${nameOf(given)}, ${NO_JSON}`)
  return value
}
