import type { Encoding, Parameter } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { asParameter, isStyled } from './form-encoding.ts'
import { isJson, isMultipart } from './media-type.ts'
import { serializeParameter, styledAs } from './parameter.ts'

/** Why nobody can send a value as a parameter so that it can be read again. The list is closed: all else can be sent. */
export const UNWRITABLE = {
  empty: 'an empty value is not sent',
  absent: 'null is not sent',
  nested: 'the style of the parameter has no way to write lists or objects inside of others',
  delimited: 'the style of the parameter separates by a sign that the value has itself',
  dotSegment: 'every URL parser takes . and .. for steps through folders',
  header: 'a header has room for the letters of Latin 1 only, and its parts lose the blanks around them',
  file: 'only a multipart form has room for files',
  malformed: 'half of a surrogate pair has no place in UTF-8',
} as const

/**
 * Why a parameter cannot be written so that the same value is read again.
 * @see https://spec.openapis.org/oas/v3.1.1.html#appendix-e-percent-encoding-and-form-media-types
 */
export function reasonAgainstWriting(parameter: Parameter, value: unknown): string | undefined {
  const reason = reasonAgainstParts(parameter, value)
  if (reason !== undefined) return reason
  if (listTexts(value).some(text => /\p{Surrogate}/u.test(text))) return UNWRITABLE.malformed
  if (parameter.in === 'path') {
    const segment = serializeParameter(parameter, value)
    if (segment === '') return UNWRITABLE.empty
    return /^(\.|%2e){1,2}$/i.test(segment) ? UNWRITABLE.dotSegment : undefined
  }
  if (parameter.in !== 'header') return undefined
  const texts = parameter.content ? [] : listTexts(value)
  return [serializeParameter(parameter, value), ...texts].every(isHeaderText) ? undefined : UNWRITABLE.header
}

/** Why a field of a form cannot be written so that the same value is read again. */
export function reasonAgainstField(mediaType: string, encoding: Encoding, value: unknown): string | undefined {
  if (!isStyled(encoding)) {
    const isList = Array.isArray(value) && !isJson(encoding.contentType ?? '')
    const items: unknown[] = isList ? value : [value]
    if (items.length === 0) return UNWRITABLE.empty
    if (items.some(item => item === null || item === undefined)) return UNWRITABLE.absent
    return !isMultipart(mediaType) && items.some(item => item instanceof Blob) ? UNWRITABLE.file : undefined
  }
  const parameter = asParameter('field', encoding)
  const isJoined = styledAs(parameter).explode === false && typeof value === 'object'
  if (isMultipart(mediaType) && isJoined && listTexts(value).some(text => text.includes(',')))
    return UNWRITABLE.delimited
  return reasonAgainstWriting(parameter, value)
}

/** Whether a value is a list or an object with nothing in it. */
export function isEmptyValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Blob) && Object.keys(value).length === 0
}

function reasonAgainstParts(parameter: Parameter, value: unknown): string | undefined {
  if (parameter.content) return undefined
  if (value === null || value === undefined) return UNWRITABLE.absent
  if (typeof value !== 'object') return undefined
  if (isEmptyValue(value)) return UNWRITABLE.empty
  const items: unknown[] = Object.values(value)
  if (parameter.style === 'deepObject') return reasonAgainstNesting(value, items)
  if (items.some(item => item === null || item === undefined)) return UNWRITABLE.absent
  if (items.some(item => typeof item === 'object')) return UNWRITABLE.nested
  const delimiter = delimiterOf(parameter, isRecord(value))
  return delimiter && listTexts(value).some(text => delimiter.test(text)) ? UNWRITABLE.delimited : undefined
}

/** Names are taken apart at `][`, and a list repeats its name, which only texts can do. */
function reasonAgainstNesting(value: object, items: readonly unknown[]): string | undefined {
  if (Object.keys(value).some(name => name.includes(']['))) return UNWRITABLE.delimited
  if (Array.isArray(value) && items.some(item => typeof item === 'object' && item !== null)) return UNWRITABLE.nested
  return items.map(item => reasonAgainstParts({ name: '', in: 'query', style: 'deepObject' }, item)).find(Boolean)
}

/** What separates the parts of a value, where it cannot be encoded. */
function delimiterOf({ in: place, style = '', explode = false }: Parameter, isObject: boolean): RegExp | undefined {
  if (place === 'header') return isObject && explode ? /[,=]/ : /,/
  if (style === 'label') return explode ? /\./ : undefined
  if (explode) return undefined
  return { spaceDelimited: / /, pipeDelimited: /\|/ }[style]
}

/** All names and texts in a value. */
function listTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTexts)
  return isRecord(value) ? Object.entries(value).flatMap(([name, item]) => [name, ...listTexts(item)]) : [String(value)]
}

/** @see https://fetch.spec.whatwg.org/#concept-header-value */
function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text) && text === text.trim()
}
