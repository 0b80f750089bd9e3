import { nameOf } from '../name-of.ts'
import { NESTED } from './unwritable.ts'

/**
 * Writes what has a text of its own: a text, a number, a boolean or a date.
 * @throws {TypeError} for everything else: it is never `[object Object]`.
 */
export function writeText(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (/^(string|boolean|bigint)$/.test(typeof value) || Number.isFinite(value)) return String(value)
  throw new TypeError(`${nameOf(value)} ${NESTED}`)
}
