import type { ParameterLocation } from '../description.ts'
import { DELIMITED } from './unwritable.ts'
import { writeText } from './write-text.ts'

/**
 * Writes the value of one parameter in its location's default style: a scalar, or an array, which a query repeats and
 * every other location joins with commas. Objects and other styles are the feature `writeStyledParameter`, which the
 * generator gives to the clients that need it.
 *
 * @throws {TypeError} for what has no text, or in a list of a header a comma, which would separate two items.
 * @returns `name=value` for query and cookie, else the value alone; empty for what is not sent.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function writeParameter(
  name: string,
  value: unknown,
  location: ParameterLocation,
  encode: (text: string) => string,
): string {
  const prefix = location === 'query' || location === 'cookie' ? `${encode(name)}=` : ''
  const write = (item: unknown) => encode(writeText(item))
  if (!Array.isArray(value)) return value === undefined || value === null ? '' : prefix + write(value)
  const texts = value.filter(item => item !== undefined && item !== null).map(write)
  if (texts.some(text => /,|^ | $/.test(text))) throw new TypeError(DELIMITED)
  return texts.length > 0 ? prefix + texts.join(location === 'query' ? `&${prefix}` : ',') : ''
}
