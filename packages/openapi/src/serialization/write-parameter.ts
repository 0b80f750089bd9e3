import type { Parameter } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isJson } from './media-type.ts'

/**
 * A parameter of the path or a header, as one text.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function writeSegment(parameter: Parameter, value: unknown, encode: (text: string) => string): string {
  const { name, style = 'simple', explode = false } = parameter
  const write = (item: unknown) => encode(writeScalar(parameter, item))
  const entries = isRecord(value) ? Object.entries(value).map(([key, item]) => [encode(key), write(item)]) : undefined
  const separator = style === 'label' && explode ? '.' : style === 'matrix' && explode ? ';' : ','
  const prefix = style === 'label' ? '.' : style === 'matrix' ? ';' : ''
  const named = style === 'matrix' && !(explode && (entries || Array.isArray(value))) ? `${name}=` : ''
  if (parameter.content) return write(value)
  if (entries) return prefix + named + entries.map(pair => pair.join(explode ? '=' : ',')).join(separator)
  if (!Array.isArray(value)) return prefix + named + write(value)
  const items = value.map(item => (style === 'matrix' && explode ? `${name}=` : '') + write(item))
  return prefix + named + items.join(separator)
}

/** A parameter of the query or a cookie, as pairs of name and value. */
export function writePairs(parameter: Parameter, value: unknown): [string, string][] {
  const { name, style = 'form', explode = style === 'form' } = parameter
  const write = (item: unknown) => writeScalar(parameter, item)
  if (parameter.content || !(isRecord(value) || Array.isArray(value))) return [[name, write(value)]]
  if (style === 'deepObject') return nestedPairs(name, value, write)
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]): [string, string] => [key, write(item)])
    return explode ? entries : [[name, entries.flat().join(',')]]
  }
  if (explode) return value.map(item => [name, write(item)])
  const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[style] ?? ','
  return [[name, value.map(write).join(separator)]]
}

function nestedPairs(name: string, value: unknown, write: (item: unknown) => string): [string, string][] {
  if (Array.isArray(value)) return value.map(item => [name, write(item)])
  if (!isRecord(value)) return [[name, write(value)]]
  return Object.entries(value).flatMap(([key, item]) => nestedPairs(`${name}[${key}]`, item, write))
}

function writeScalar({ content }: Parameter, value: unknown): string {
  return content && Object.keys(content).some(isJson) ? JSON.stringify(value) : String(value)
}
