import type { FieldEncoding } from '../description.ts'
import { isJsonMediaType, JSON_TYPE } from '../media-type.ts'
import { nameOf } from '../name-of.ts'
import { DELIMITED } from '../serialization/unwritable.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import { writeText } from '../serialization/write-text.ts'
import { isFile, presentItems, writeField } from './form-fields.ts'
import type { FormFeatures, WrittenField } from './written-field.ts'

/**
 * Writes a field of a form as the spec says: like a parameter of a query, or in one of some media types and with headers of its
 * own. The feature of clients whose spec has an `encoding`.
 *
 * @throws {TypeError} for what its style or media types have no way to write.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function encodeField(
  name: string,
  value: unknown,
  encoding: FieldEncoding,
  form: string,
  { writeStyledParameter }: FormFeatures,
): WrittenField[] {
  const { style, explode, allowReserved, contentType = '', headers } = encoding
  if ([style, explode, allowReserved].every(part => part === undefined)) {
    const mediaTypes = contentType.split(/\s*,\s*/).filter(Boolean)
    const all = [value].flat()
    // Files are no JSON: a list of them is several parts.
    const items = isJsonMediaType(mediaTypes[0] ?? '') && !all.some(isFile) ? [value] : all
    return presentItems(items).map(item => ({ ...writeTyped(name, item, mediaTypes), headers }))
  }
  if (!/^multipart\//i.test(form)) {
    const pairs = writeStyledParameter?.(name, value, 'query', encodeURIComponent, encoding)
    return pairs ? [{ name, content: '', pairs }] : []
  }
  const isJoined = explode === false && (style ?? 'form') === 'form' && typeof value === 'object'
  const encode = (text: string) => {
    // Nothing is encoded in a part: a comma in a value would be one between values.
    if (isJoined && text.includes(',')) throw new TypeError(DELIMITED)
    return encodeURIComponent(text)
  }
  const pairs = writeStyledParameter?.(name, value, 'query', encode, { ...encoding, allowReserved: false }) ?? ''
  return Array.from(new URLSearchParams(pairs), ([name, content]) => ({ name, content }))
}

/** Writes a value in the first of some media types that has room for it. */
function writeTyped(name: string, value: unknown, mediaTypes: readonly string[]): WrittenField {
  if (isFile(value)) {
    const usual = mediaTypes.find(type => !type.includes('*'))
    return { ...writeField(name, value), ...(usual && !(value as Partial<Blob>).type && { type: usual }) }
  }
  const fileName = 'blob'
  const isScalar = typeof value !== 'object' || value instanceof Date
  for (const type of mediaTypes) {
    if (isJsonMediaType(type)) return { name, fileName, type, content: writeJsonText(value) }
    const isRange = type.includes('*')
    if (!isScalar && isRange && JSON_TYPE.startsWith(type.replace(/\*.*/, ''))) return writeField(name, value)
    if (isScalar && (/^(text|\*)\//i.test(type) || (typeof value === 'string' && !isRange))) {
      return { name, fileName, type: isRange ? 'text/plain' : type, content: writeText(value) }
    }
  }
  if (mediaTypes.length === 0) return writeField(name, value)
  throw new TypeError(`is ${nameOf(value)}, which ${mediaTypes.join(', ')} does not have`)
}
