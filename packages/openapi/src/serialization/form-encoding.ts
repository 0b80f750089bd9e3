import type { Encoding, Header, Parameter, Schema } from '../document/openapi-document.ts'
import { isBinaryValue } from './holds-file.ts'
import { isJson, isMultipart, readMediaType } from './media-type.ts'

/**
 * Whether a field of a form is written like a parameter of a query. Only pairs and `multipart/form-data` have such fields.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function isStyled({ style, explode, allowReserved }: Encoding = {}, mediaType = FORM_DATA): boolean {
  if (isMultipart(mediaType) && readMediaType(mediaType) !== FORM_DATA) return false
  return style !== undefined || explode !== undefined || allowReserved !== undefined
}

const FORM_DATA = 'multipart/form-data'

/** A field of a form that is written like a parameter of a query, as that parameter. */
export function asParameter(name: string, { style, explode, allowReserved }: Encoding, schema?: Schema): Parameter {
  return {
    name,
    in: 'query',
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(allowReserved !== undefined && { allowReserved }),
    ...(schema !== undefined && { schema }),
  }
}

/** The content types that are documented for a part of a form; none where any will do. */
export function listPartTypes({ contentType = '' }: Encoding = {}): string[] {
  return contentType
    .split(',')
    .map(type => type.trim())
    .filter(Boolean)
}

/** Whether a field is JSON as a whole, and a list in it one value: its encoding names JSON first, and it is no list of files. */
export function isWholeJson(encoding?: Encoding, value?: unknown): boolean {
  return isJson(listPartTypes(encoding)[0] ?? '') && ![value].flat().some(isBinaryValue)
}

/**
 * The media type in which a value that is no file is written as a field: the first documented one that has room for it. Empty
 * for a text without any; nothing where there is no room.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function chooseFieldType(value: unknown, encoding?: Encoding): string | undefined {
  const isScalar = typeof value !== 'object' || value === null || value instanceof Date
  const documented = listPartTypes(encoding)
  if (documented.length === 0) return isScalar ? '' : 'application/json'
  const fits = (type: string) => {
    if (isJson(type)) return type
    const isRange = type.includes('*')
    if (!isScalar) return isRange && /^(application|\*)\//.test(type) ? 'application/json' : undefined
    if (/^(text|\*)\//.test(type)) return isRange ? 'text/plain' : type
    return typeof value === 'string' && !isRange ? type : undefined
  }
  return documented.map(fits).find(type => type !== undefined)
}

/** The headers of a part, but for those that every part has and that are described elsewhere. */
export function listPartHeaders({ headers = {} }: Encoding = {}): [name: string, header: Header][] {
  return Object.entries(headers).flatMap(([name, header]) =>
    '$ref' in header || /^content-(type|disposition)$/i.test(name) ? [] : [[name, header]],
  )
}

/** The value of a header of a part, where it can have one alone: callers have no argument for it. */
export function fixedHeader({ schema }: Header): string | undefined {
  const { const: constant, enum: listed } = typeof schema === 'object' ? schema : {}
  const [value, ...others] = [constant ?? listed].flat()
  return value === undefined || others.length > 0 ? undefined : String(value)
}

/** The headers of a part that have one value alone, and are sent with it. */
export function fixedHeaders(encoding?: Encoding): Record<string, string> {
  const fixed = listPartHeaders(encoding).map(([name, header]) => [name, fixedHeader(header)] as const)
  return Object.fromEntries(fixed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Whether a part requires a header that may have several values, so that no caller can give one. */
export function requiresOpenHeader(encoding?: Encoding): boolean {
  return listPartHeaders(encoding).some(([, header]) => header.required && fixedHeader(header) === undefined)
}
