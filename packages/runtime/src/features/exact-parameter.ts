import type { ParameterLocation, ParameterStyle } from '../description.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import { checkInteger, markIntegers } from './exact-integer.ts'
import { replaceIntegers } from './int64-place.ts'
import { writeStyledParameter } from './styled-parameters.ts'

/**
 * Writes parameters with integers of 64 bits, and all others as {@link writeStyledParameter} does: the feature of clients whose spec
 * has `x-int64` for parameters.
 *
 * @throws {TypeError} for what is no integer of 64 bits.
 */
export function writeExactParameter(
  name: string,
  value: unknown,
  location: ParameterLocation,
  usualEncode: (text: string) => string,
  given: ParameterStyle = {},
): string {
  const { int64, ...style } = given
  if (int64 && style.style === 'json' && value !== undefined) {
    const { mark, unmark } = markIntegers()
    const text = unmark(writeJsonText(replaceIntegers(value, int64, mark)))
    return writeStyledParameter(name, text, location, usualEncode, { style: 'text' })
  }
  return writeStyledParameter(name, replaceIntegers(value, int64, checkInteger), location, usualEncode, style)
}
