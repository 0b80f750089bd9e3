import { DELIMITED, MALFORMED } from '../serialization/unwritable.ts'
import type { BodyWriter } from './body-writer.ts'
import { listFields, writeField } from './form-fields.ts'
import { keepContentType } from './keep-content-type.ts'
import { isBytes } from './raw-body.ts'

/** One part of a body. */
interface Part {
  readonly name: string
  readonly fileName?: string | undefined
  /** Its media type, where that is not plain text. */
  readonly type?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly content: BlobPart
}

/**
 * Writes a body as parts: the feature of clients whose spec has `multipart/form-data`, `multipart/mixed` or any other
 * multipart type. `FormData` is such a form already. Written here and not by the platform, whose forms change the line breaks
 * of texts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7578
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 */
export const writeMultipart: BodyWriter = (contentType, body, encodings, { writeStyledParameter }) => {
  if (!/^multipart\//i.test(contentType)) return undefined
  if (body instanceof FormData && /\/form-data/i.test(contentType)) return { body, keepType: keepContentType }
  const written = [contentType, body instanceof Blob ? body.type : ''].find(type => BOUNDARY.test(type))
  if (written && (typeof body === 'string' || isBytes(body)))
    return { body, contentType: written, keepType: keepContentType }

  const parts = listFields<Part>(body, encodings, {
    writeStyled(name, value, { allowReserved: _, ...style }) {
      const isJoined = style.explode === false && (style.style ?? 'form') === 'form' && typeof value === 'object'
      const encode = (text: string) => {
        // Nothing is encoded in a part: a comma in a value would be one between values.
        if (isJoined && text.includes(',')) throw new TypeError(DELIMITED)
        return encodeURIComponent(text)
      }
      const pairs = writeStyledParameter?.(name, value, 'query', encode, style) ?? ''
      return Array.from(new URLSearchParams(pairs), ([name, content]) => ({ name, content }))
    },
    writeOne(name, value, mediaTypes, { headers }): Part {
      if (value instanceof ReadableStream || !isBytes(value)) {
        const { text: content, type } = writeField(value, mediaTypes)
        // As the platform's forms have it, which know no other parts with a media type.
        return { name, fileName: type && 'blob', type, headers, content }
      }
      const { type, name: fileName = 'blob' } = value as Partial<File>
      return { name, fileName, type: type || typeOfFile(mediaTypes), headers, content: value as BlobPart }
    },
  })
  return joinParts(contentType, parts)
}

const BOUNDARY = /;\s*boundary="?([^";]*[^";\s])"?/i

function typeOfFile(mediaTypes: readonly string[]): string {
  return mediaTypes.find(type => !type.includes('*')) ?? 'application/octet-stream'
}

function joinParts(contentType: string, parts: readonly Part[]) {
  const [, boundary = `part-${crypto.randomUUID()}`] = BOUNDARY.exec(contentType) ?? []
  const pieces = parts.flatMap(part => [`--${boundary}\r\n${headOf(part)}\r\n`, part.content, '\r\n'])
  const texts = pieces.filter(piece => typeof piece === 'string')
  if (texts.some(text => /\p{Surrogate}/u.test(text))) throw new TypeError(MALFORMED)
  // The type of the part that the others are related to: https://www.rfc-editor.org/rfc/rfc2387#section-3.1
  const root = /\/related/i.test(contentType) ? `; type="${parts[0]?.type ?? 'text/plain'}"` : ''
  return {
    body: new Blob([...pieces, `--${boundary}--\r\n`]),
    contentType: `${contentType.replace(BOUNDARY, '')}; boundary=${boundary}${root}`,
    keepType: keepContentType,
  } as const
}

function headOf({ name, fileName, type, headers }: Part): string {
  const quote = (text: string) => `"${text.replace(/[\r\n"]/g, encodeURIComponent)}"`
  const file = fileName === undefined ? '' : `; filename=${quote(fileName)}`
  const own = Object.entries({ ...headers, ...(type && { 'content-type': type }) })
  return [
    `content-disposition: form-data; name=${quote(name)}${file}`,
    ...own.map(header => header.join(': ')),
    '',
  ].join('\r\n')
}
