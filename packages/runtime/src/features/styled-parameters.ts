import type { ParameterLocation, ParameterStyle } from '../description.ts'
import { DELIMITED, isPlainObject } from '../serialization/unwritable.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import { writeText } from '../serialization/write-text.ts'
import { deepPairs, isAbsent } from './deep-object.ts'

/**
 * Writes the value of one parameter as OpenAPI's styles say: the feature of clients with parameters that are objects or
 * have a style of their own, and of forms whose fields have one. Values are percent-encoded, delimiters are not.
 *
 * @throws {TypeError} for what its style has no way to write.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function writeStyledParameter(
  name: string,
  value: unknown,
  location: ParameterLocation,
  usualEncode: (text: string) => string,
  given: ParameterStyle = {},
): string {
  const encode = given.allowReserved ? encodeAllowingReserved : usualEncode
  const usual = location === 'query' || location === 'cookie' ? 'form' : 'simple'
  const { style = usual, explode = style === 'form' && location === 'query' } = given
  // As JSON, null is a value like others.
  if (value === undefined || (value === null && style !== 'json')) return ''
  const text = (item: unknown) => encode(writeText(item))
  const isNamed = usual === 'form' || style === 'matrix'
  const named = (key: string, item: string) => (isNamed ? `${usualEncode(key)}=${item}` : item)
  if (style === 'json') return named(name, usualEncode(writeJsonText(value)))
  const prefix = style === 'label' ? '.' : style === 'matrix' ? ';' : ''
  const isList = Array.isArray(value)
  if (style === 'text' || !(isList || isPlainObject(value))) return prefix + named(name, text(value))
  if (style === 'deepObject') return deepPairs(usualEncode(name), value, text).join('&')

  const delimiter = explode ? prefix || (isNamed ? '&' : ',') : (DELIMITERS[style] ?? ',')
  const part = (written: string, others = '') => {
    if (written.includes(delimiter) || (others && written.includes(others)) || written !== written.trim()) {
      throw new TypeError(DELIMITED)
    }
    return written
  }
  const entries = Object.entries(value).filter(([, item]) => !isAbsent(item))
  if (entries.length === 0 && isNamed) return ''
  const parts = entries.map(([key, item]) => {
    if (isList) return explode ? named(name, part(text(item))) : part(text(item))
    return explode
      ? `${part(usualEncode(key), '=')}=${part(text(item))}`
      : part(text(key)) + delimiter + part(text(item))
  })
  return prefix + (explode ? parts.join(delimiter) : named(name, parts.join(delimiter)))
}

const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' }

/**
 * Leaves reserved characters and what is encoded already as they are, but not those that would end the value or mean
 * another character in a query.
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-allow-reserved
 */
function encodeAllowingReserved(text: string): string {
  return encodeURI(text)
    .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
    .replace(/[&#+[\]]/g, encodeURIComponent)
}
