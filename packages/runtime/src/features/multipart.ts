import { MALFORMED } from '../serialization/unwritable.ts'
import type { BodyWriter } from './body-writer.ts'
import { listFields } from './form-fields.ts'
import { keepContentType } from './keep-content-type.ts'
import { isBytes } from './raw-body.ts'
import type { WrittenField } from './written-field.ts'

/**
 * Writes a body as parts: the feature of clients whose spec has `multipart/form-data`, `multipart/mixed` or any other
 * multipart type. `FormData` is such a form already. Written here and not by the platform, whose forms change the line breaks
 * of texts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7578
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 */
export const writeMultipart: BodyWriter = (contentType, body, encodings, features) => {
  if (!/^multipart\//i.test(contentType)) return undefined
  if (body instanceof FormData && /\/form-data/i.test(contentType)) return { body, keepType: keepContentType }
  const written = [contentType, Object(body).type].find(type => BOUNDARY.test(type))
  if (written && (typeof body === 'string' || isBytes(body)))
    return { body, contentType: written, keepType: keepContentType }
  return joinParts(contentType, listFields(contentType, body, encodings, features))
}

const BOUNDARY = /;\s*boundary="?([^";]*[^";\s])"?/i

function joinParts(contentType: string, parts: readonly WrittenField[]) {
  const [, boundary = crypto.randomUUID()] = BOUNDARY.exec(contentType) ?? []
  const pieces = parts.flatMap(part => [`--${boundary}\r\n${headOf(part)}\r\n`, part.content, '\r\n'])
  if (pieces.some(piece => typeof piece === 'string' && /\p{Cs}/u.test(piece))) throw new TypeError(MALFORMED)
  // The type of the part that the others are related to: https://www.rfc-editor.org/rfc/rfc2387#section-3.1
  const root = /\/related/i.test(contentType) ? `; type="${parts[0]?.type ?? 'text/plain'}"` : ''
  return {
    body: new Blob([...pieces, `--${boundary}--\r\n`]),
    contentType: `${contentType.replace(BOUNDARY, '')}; boundary=${boundary}${root}`,
    keepType: keepContentType,
  } as const
}

function headOf({ name, fileName, type, headers }: WrittenField): string {
  const quote = (text: string) => `"${text.replace(/[\r\n"]/g, encodeURIComponent)}"`
  const file = fileName === undefined ? '' : `; filename=${quote(fileName)}`
  const disposition = `form-data; name=${quote(name)}${file}`
  const own = { 'content-disposition': disposition, ...headers, ...(type && { 'content-type': type }) }
  return Object.entries(own)
    .map(header => `${header.join(': ')}\r\n`)
    .join('')
}
