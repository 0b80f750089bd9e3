import { isUtf8 } from 'node:buffer'
import type { Bytes } from './bytes.ts'
import type { FormField } from './form-field.ts'
import { isText, readMediaType, readMediaTypeParameter } from './media-type.ts'

/** A body of several parts, and the content type that says where each begins. */
export interface WrittenParts {
  readonly body: Blob
  readonly contentType: string
}

/**
 * Writes the fields of a form as parts. What has a media type is a file, as in the forms of `fetch`; its texts keep their line
 * breaks, which those of `fetch` do not.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function writeParts(mediaType: string, fields: readonly FormField[]): WrittenParts {
  const boundary = readMediaTypeParameter(mediaType, 'boundary') ?? `part-${crypto.randomUUID()}`
  const pieces = fields.flatMap(({ name, text, file, headers = {} }): BlobPart[] => {
    const disposition = `form-data; name=${quote(name)}${file ? `; filename=${quote(file.name)}` : ''}`
    const head = { 'content-disposition': disposition, ...headers, ...(file && { 'content-type': typeOf(file) }) }
    const lines = Object.entries(head).map(header => `${header.join(': ')}\r\n`)
    return [`--${boundary}\r\n${lines.join('')}\r\n`, file ?? text, '\r\n']
  })
  const bare = mediaType.replace(/;\s*boundary=("[^"]*"|[^;\s]*)/i, '')
  const root = fields[0]?.file ? typeOf(fields[0].file) : 'text/plain'
  const related = readMediaType(mediaType) === 'multipart/related' ? `; type="${root}"` : ''
  return {
    body: new Blob([...pieces, `--${boundary}--\r\n`]),
    contentType: `${bare}; boundary=${boundary}${related}`,
  }
}

function typeOf({ type }: File): string {
  return type || 'application/octet-stream'
}

function quote(text: string): string {
  return `"${text.replace(/[\r\n"]/g, encodeURIComponent)}"`
}

/**
 * The parts of a multipart body, `most` of them where there are more. One that has a file name, or a media type other than plain
 * text, is a file, and where a person can read it also a text.
 * @throws where it is none.
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
export async function readMultipart(bytes: Bytes, contentType: string, most: number): Promise<FormField[]> {
  const boundary = readMediaTypeParameter(contentType, 'boundary')
  if (!boundary) throw new Error('there is no boundary')
  return takeApart(Buffer.from(bytes), boundary, most).map(part => readPart(part, readMediaType(contentType)))
}

/** The parts between the boundaries. Whatever stands before the first one and after the last one is no part. */
function takeApart(bytes: Buffer, boundary: string, most: number): Buffer[] {
  const parts: Buffer[] = []
  let start: number | undefined
  let place = 0
  // Before the first boundary there need not be a line break.
  const body = Buffer.concat([LINE_BREAK, bytes])
  const mark = Buffer.from(`\r\n--${boundary}`)
  while (true) {
    const found = body.indexOf(mark, place)
    if (found < 0) throw new Error('the last boundary is missing')
    const rest = /^(--|[ \t]*\r\n)/.exec(body.toString('latin1', found + mark.length, found + mark.length + 99))?.[0]
    place = found + mark.length
    // Only the beginning of a line that looks like it.
    if (rest === undefined) continue
    if (start !== undefined) parts.push(body.subarray(start, found))
    if (rest === '--' || parts.length >= most) return parts
    // Left for the empty line of a part without a head.
    start = place + rest.length - LINE_BREAK.length
    place = start
  }
}

const LINE_BREAK = Buffer.from('\r\n')

function readPart(part: Buffer, mediaType: string): FormField {
  const end = part.indexOf('\r\n\r\n')
  if (end < 0) throw new Error('a part has no empty line behind its head')
  const lines = part.toString('utf8', 0, end).split(/\r\n(?![ \t])/)
  const pairs = lines
    .map(line => line.split(/:(.*)/s))
    .map(([key = '', value = '']) => [key.trim(), value.trim()] as const)
  const headOf = (name: string) => pairs.find(([key]) => key.toLowerCase() === name)?.[1]
  const disposition = headOf('content-disposition') ?? ''
  const name = parameterOf(disposition, 'name')
  if (name === undefined && mediaType === 'multipart/form-data') throw new Error('a part has no name')
  const fileName = parameterOf(disposition, 'filename')
  const type = headOf('content-type') ?? (fileName === undefined ? 'text/plain' : 'application/octet-stream')
  const content = part.subarray(end + 4)
  const headers = Object.fromEntries(pairs.filter(([key]) => !/^(content-(disposition|type))?$/i.test(key)))
  const own = { name: name ?? '', text: isText(type) || isUtf8(content) ? content.toString() : '', headers }
  if (fileName === undefined && readMediaType(type) === 'text/plain') return own
  return { ...own, file: new File([new Uint8Array(content)], fileName ?? 'blob', { type }) }
}

/**
 * A parameter of a disposition, in which a backslash is one: only line breaks and quotes are written otherwise.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
function parameterOf(disposition: string, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(disposition) ?? []
  return (quoted ?? plain)?.replace(/%(?:0d|0a|22)/gi, decodeURIComponent)
}
