import type { ParameterLocation, ParameterStyle } from '../description.ts'
import { DELIMITED, isPlainObject } from '../serialization/unwritable.ts'
import { writeParameter } from '../serialization/write-parameter.ts'
import { writeText } from '../serialization/write-text.ts'

/**
 * Writes an object whose style is `deepObject`, and anything else in its location's default style: the feature of clients whose
 * spec has no other style.
 *
 * @throws {TypeError} for what its style has no way to write.
 */
export function writeDeepObject(
  name: string,
  value: unknown,
  location: ParameterLocation,
  encode: (text: string) => string,
  given?: ParameterStyle,
): string {
  if (!given?.style || !isPlainObject(value)) return writeParameter(name, value, location, encode)
  return deepPairs(encode(name), value, item => encode(writeText(item))).join('&')
}

/**
 * `filter[status][name]` is beyond the standard, but what every server that takes nested objects reads. There is no such
 * thing for the objects in a list.
 */
export function deepPairs(name: string, value: unknown, text: (item: unknown) => string): string[] {
  if (isAbsent(value)) return []
  if (Array.isArray(value)) return value.filter(item => !isAbsent(item)).map(item => `${name}=${text(item)}`)
  if (!isPlainObject(value)) return [`${name}=${text(value)}`]
  return Object.entries(value).flatMap(([key, item]) => {
    if (key.includes('][')) throw new TypeError(DELIMITED)
    return deepPairs(`${name}%5B${text(key)}%5D`, item, text)
  })
}

/** Whether a value is not sent. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
