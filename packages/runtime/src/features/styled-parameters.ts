import type { ParameterLocation, ParameterStyle } from '../description.ts'

/**
 * Writes the value of one parameter as OpenAPI's styles say: the feature of clients with parameters that are objects or
 * have a style of their own. Values are percent-encoded, delimiters are not.
 *
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
  if (isAbsent(value)) return ''
  const text = (item: unknown) => encode(item instanceof Date ? item.toISOString() : String(item))
  const isNamed = !(style in PREFIXES) || style === 'matrix'
  const named = (key: string, item: string) => (isNamed ? `${encode(key)}=${item}` : item)
  const prefix = PREFIXES[style] ?? ''
  if (style === 'json') return usual === 'form' ? named(name, text(JSON.stringify(value))) : text(JSON.stringify(value))
  if (typeof value !== 'object' || value instanceof Date) return prefix + named(name, text(value))

  if (style === 'deepObject') return deepPairs(encode(name), value, text).join('&')
  const isList = Array.isArray(value)
  const entries = Object.entries(value as object).filter(([, item]) => !isAbsent(item))
  if (entries.length === 0 && isNamed) return ''
  if (!explode) {
    const parts = isList ? entries.map(([, item]) => text(item)) : entries.flat().map(text)
    return prefix + named(name, parts.join(DELIMITERS[style] ?? ','))
  }
  const parts = entries.map(([key, item]) => (isList ? named(name, text(item)) : `${encode(key)}=${text(item)}`))
  return prefix + parts.join(prefix || (isNamed ? '&' : ','))
}

const PREFIXES: Readonly<Record<string, string>> = { simple: '', label: '.', matrix: ';' }

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

/** `filter[status][name]` is beyond the standard, but what every server that takes nested objects reads. */
function deepPairs(name: string, value: unknown, text: (item: unknown) => string): string[] {
  if (isAbsent(value)) return []
  if (typeof value !== 'object' || value instanceof Date) return [`${name}=${text(value)}`]
  const keyed = (key: string) => (Array.isArray(value) ? name : `${name}%5B${text(key)}%5D`)
  return Object.entries(value as object).flatMap(([key, item]) => deepPairs(keyed(key), item, text))
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
