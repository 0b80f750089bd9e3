import type { Int64Type } from '../description.ts'

/**
 * The integer that a caller gives where the spec has one of 64 bits, as a bigint. What is no integer at all, such as null, is handed
 * back.
 *
 * @throws {TypeError} for a text of something else, what 64 bits do not hold, and a number that may have been rounded.
 */
export function checkInteger(value: unknown, type: Int64Type, name: string): unknown {
  const refuse = (problem: string): never => {
    throw new TypeError(`${name} is ${String(value)}, ${problem}`.trim())
  }
  if (type === 'text' && typeof value === 'string' && !/^-?(0|[1-9]\d*)$/.test(value)) refuse('and no integer')
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse(`which is rounded: it has to be a ${type}`)
  if (typeof value !== 'bigint' && !(type === 'text' && typeof value === 'string')) return value
  const integer = BigInt(value)
  return BigInt.asIntN(64, integer) === integer ? integer : refuse('which 64 bits do not hold')
}

/** Integers on their way through `JSON.stringify`, which knows no bigint. */
export interface IntegerMarks {
  /** {@link checkInteger}, with a text in place of a bigint. */
  readonly mark: typeof checkInteger
  /** A text with the integers that were marked. */
  readonly unmark: (text: string) => string
}

/** Makes marks that are in no text of a caller. Only from Node 22 on does JSON let the digits through as they are. */
export function markIntegers(): IntegerMarks {
  const sign = crypto.randomUUID()
  const marked = new RegExp(`"?${sign}(-?\\d+)"?`, 'g')
  return {
    mark(value, type, name) {
      const integer = checkInteger(value, type, name)
      return typeof integer === 'bigint' ? sign + integer : integer
    },
    unmark: text => text.replace(marked, '$1'),
  }
}
