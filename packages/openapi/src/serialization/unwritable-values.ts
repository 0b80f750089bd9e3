import type { Encoding, MediaType, Parameter } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { asParameter, chooseFieldType, isStyled, isWholeJson, requiresOpenHeader } from './form-encoding.ts'
import { holdsFile, isBinaryValue } from './holds-file.ts'
import { listTextsIn } from './list-texts-in.ts'
import { isForm, isJson, isJsonLines, isMultipart, mediaTypeOfBody } from './media-type.ts'
import { serializeParameter, styledAs } from './parameter.ts'

/**
 * Why nobody can send a value so that it can be read again. The list is closed: all else can be sent. A client refuses what
 * stands here before it sends anything, but for what is empty or null, which is not sent, and what is encoded already, which
 * is sent as it is.
 */
export const UNWRITABLE = {
  empty: 'an empty value is not sent',
  absent: 'null is not sent',
  nested: 'the style of the parameter has no way to write lists or objects inside of others',
  delimited: 'the style of the parameter separates by a sign that the value has itself',
  dotSegment: 'every URL parser takes . and .. for steps through folders',
  header: 'a header has room for the letters of Latin 1 only, and its parts lose the blanks around them',
  file: 'only the parts of a multipart body have room for files',
  partHeader: 'a part requires a header for which no call has an argument',
  form: 'a form is an object with its fields',
  raw: 'no standard makes anything but JSON or a form of an object, and anything but text of a number',
  unknown: 'in a range of media types, nobody knows what it is',
  encoded: 'with allowReserved, what is percent-encoded already is sent as it is',
  malformed: 'half of a surrogate pair has no place in UTF-8',
} as const

/**
 * Why a parameter cannot be written so that the same value is read again.
 * @see https://spec.openapis.org/oas/v3.1.1.html#appendix-e-percent-encoding-and-form-media-types
 */
export function reasonAgainstWriting(parameter: Parameter, value: unknown): string | undefined {
  const reason = reasonAgainstParts(parameter, value)
  if (reason !== undefined) return reason
  if (!isWellFormed(value)) return UNWRITABLE.malformed
  if (parameter.in === 'query' && parameter.allowReserved && !parameter.content) {
    return listTextsIn(value).some(text => /%[\da-f]{2}/i.test(text)) ? UNWRITABLE.encoded : undefined
  }
  if (parameter.in === 'path') {
    const segment = serializeParameter(parameter, value)
    if (segment === '') return UNWRITABLE.empty
    return /^(\.|%2e){1,2}$/i.test(segment) ? UNWRITABLE.dotSegment : undefined
  }
  if (parameter.in !== 'header') return undefined
  const texts = parameter.content ? [] : listTextsIn(value)
  return [serializeParameter(parameter, value), ...texts].every(isHeaderText) ? undefined : UNWRITABLE.header
}

/** Why a field of a form cannot be written so that the same value is read again. */
export function reasonAgainstField(mediaType: string, encoding: Encoding, value: unknown): string | undefined {
  if (isMultipart(mediaType) && requiresOpenHeader(encoding)) return UNWRITABLE.partHeader
  if (!isStyled(encoding, mediaType)) {
    const isList = Array.isArray(value) && !isWholeJson(encoding, value)
    const items: unknown[] = isList ? value : [value]
    if (items.length === 0) return UNWRITABLE.empty
    if (items.some(item => item === null || item === undefined)) return UNWRITABLE.absent
    return items.map(item => reasonAgainstPart(mediaType, encoding, item)).find(Boolean)
  }
  if (holdsFile(value)) return UNWRITABLE.file
  // In a part nothing is encoded.
  const parameter = { ...asParameter('field', encoding), ...(isMultipart(mediaType) && { allowReserved: false }) }
  const isJoined =
    styledAs(parameter).explode === false && typeof value === 'object' && (encoding.style ?? 'form') === 'form'
  if (isMultipart(mediaType) && isJoined && listTextsIn(value).some(text => text.includes(',')))
    return UNWRITABLE.delimited
  return reasonAgainstWriting(parameter, value)
}

function reasonAgainstPart(mediaType: string, encoding: Encoding, value: unknown): string | undefined {
  if (isBinaryValue(value)) return isMultipart(mediaType) ? undefined : UNWRITABLE.file
  const type = chooseFieldType(value, encoding)
  if (type === undefined) return UNWRITABLE.raw
  if (holdsFile(value)) return UNWRITABLE.file
  return isJson(type) || isWellFormed(value) ? undefined : UNWRITABLE.malformed
}

/** Why a body cannot be written in a media type so that the same value is read again. */
export function reasonAgainstBody(mediaType: string, { encoding = {} }: MediaType, value: unknown): string | undefined {
  if (isForm(mediaType)) {
    if (!isRecord(value) || isBinaryValue(value)) return UNWRITABLE.form
    const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
    if (fields.some(([name]) => !isWellFormed(name))) return UNWRITABLE.malformed
    const reasons = fields.map(([name, field]) => reasonAgainstField(mediaType, encoding[name] ?? {}, field))
    return reasons.find(reason => reason !== undefined && !NOT_SENT.includes(reason))
  }
  if (isJson(mediaType)) return holdsFile(value) ? UNWRITABLE.file : undefined
  if (isJsonLines(mediaType)) return isBinaryValue(value) || !holdsFile(value) ? undefined : UNWRITABLE.file
  if (isBinaryValue(value))
    return mediaType.includes('*') && !isKnown(mediaType, value) ? UNWRITABLE.unknown : undefined
  const type = mediaTypeOfBody(mediaType, value)
  if (value === '' || value === null) return value === '' ? UNWRITABLE.empty : UNWRITABLE.raw
  if (typeof value === 'string') {
    if (mediaType.includes('*') && !isKnown(mediaType, value)) return UNWRITABLE.unknown
    return isWellFormed(value) ? undefined : UNWRITABLE.malformed
  }
  return type.startsWith('text/') && typeof value !== 'object' ? undefined : UNWRITABLE.raw
}

const NOT_SENT: readonly string[] = [UNWRITABLE.empty, UNWRITABLE.absent]

/** Whether a body in a range of media types says itself what it is, or is bytes of any kind. */
function isKnown(range: string, value: unknown): boolean {
  const type = mediaTypeOfBody(range, value)
  if (value instanceof Blob && value.type === type) return true
  return type === 'application/octet-stream' || (type === 'text/plain' && typeof value !== 'object')
}

function isWellFormed(value: unknown): boolean {
  return !listTextsIn(value).some(text => /\p{Surrogate}/u.test(text))
}

/** Whether a field of a form leaves no trace: an empty list, or an empty object that is spread over fields of its own. */
export function losesField({ encoding = {} }: Pick<MediaType, 'encoding'>, value: unknown): boolean {
  if (!isRecord(value)) return false
  return Object.entries(value).some(([name, field]) => {
    const own = encoding[name] ?? {}
    const isOfStyle = own.style !== undefined || own.explode !== undefined
    return isOfStyle ? leavesNoTrace(field) : Array.isArray(field) && isEmptyValue(field) && !isWholeJson(own)
  })
}

/** Whether `..` as the value of a parameter would lead a request to another path: some styles write something before it. */
export function leadsElsewhere(parameter: Parameter): boolean {
  return parameter.in === 'path' && reasonAgainstWriting(parameter, '..') === UNWRITABLE.dotSegment
}

/** Whether a value is nothing, or a list or an object that has nothing but that in it: no style writes any of it. */
export function leavesNoTrace(value: unknown): boolean {
  if (value === null || value === undefined || isEmptyValue(value)) return true
  return typeof value === 'object' && !isBinaryValue(value) && Object.values(value).every(leavesNoTrace)
}

/** Whether a value is a list or an object with nothing in it. */
export function isEmptyValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Blob) && Object.keys(value).length === 0
}

function reasonAgainstParts(parameter: Parameter, value: unknown): string | undefined {
  const { content } = parameter
  if (value !== undefined && content && Object.keys(content).some(isJson)) return undefined
  if (value === null || value === undefined) return UNWRITABLE.absent
  const isScalar = typeof value !== 'object' || value instanceof Date
  if (content) return isScalar ? undefined : UNWRITABLE.raw
  if (isScalar) return undefined
  if (isEmptyValue(value)) return UNWRITABLE.empty
  const items: unknown[] = Object.values(value)
  if (parameter.style === 'deepObject') return reasonAgainstNesting(value, items)
  if (items.some(item => item === null || item === undefined)) return UNWRITABLE.absent
  if (items.some(item => typeof item === 'object')) return UNWRITABLE.nested
  // Of an assignment the first equals sign counts.
  const isAssigned = parameter.in === 'header' && parameter.explode && isRecord(value)
  if (isAssigned && Object.keys(value).some(name => name.includes('='))) return UNWRITABLE.delimited
  const delimiter = delimiterOf(parameter)
  return delimiter && listTextsIn(value).some(text => delimiter.test(text)) ? UNWRITABLE.delimited : undefined
}

/** Names are taken apart at `][`, and a list repeats its name, which only texts can do. */
function reasonAgainstNesting(value: object, items: readonly unknown[]): string | undefined {
  if (Object.keys(value).some(name => name.includes(']['))) return UNWRITABLE.delimited
  if (Array.isArray(value) && items.some(item => typeof item === 'object' && item !== null)) return UNWRITABLE.nested
  return items.map(item => reasonAgainstParts({ name: '', in: 'query', style: 'deepObject' }, item)).find(Boolean)
}

/** What separates the parts of a value, where it cannot be encoded. */
function delimiterOf({
  in: place,
  style = 'form',
  explode = style === 'form',
  allowReserved,
}: Parameter): RegExp | undefined {
  if (place === 'header') return /,/
  if (style === 'label') return explode ? /\./ : undefined
  if (explode) return undefined
  if (style === 'form' && allowReserved) return /,/
  return { spaceDelimited: / /, pipeDelimited: /\|/ }[style]
}

/** All names and texts in a value. */
/** @see https://fetch.spec.whatwg.org/#concept-header-value */
function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text) && text === text.trim()
}
