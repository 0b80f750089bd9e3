import { nameOf } from '../name-of.ts'
import { MALFORMED, NO_BYTES } from '../serialization/unwritable.ts'
import { writeText } from '../serialization/write-text.ts'
import type { WrittenBody } from './body-writer.ts'
import type { SendableBytes } from './written-field.ts'

/**
 * Sends a body as it is: the feature of clients whose spec has bodies that are text, XML, bytes, or a range such as
 * `image/*`. In a range, a `Blob` says itself what it is. No standard makes XML or text of an object.
 */
export function writeRaw(contentType: string, body: unknown): WrittenBody {
  const [start = '', ...range] = contentType.split('*')
  const own = body instanceof Blob ? body.type : isBytes(body) ? '' : 'text/plain'
  const type =
    range.length === 0
      ? contentType
      : [own, 'application/octet-stream'].find(guess => guess !== '' && guess.startsWith(start))
  if (!type) throw new TypeError('needs a contentType, since the body does not say what it is')
  if (isBytes(body)) return { body, contentType: type }
  if (typeof body !== 'string' && !/^text\//i.test(type)) throw new TypeError(`is ${nameOf(body)}, ${NO_BYTES}`)
  const text = writeText(body)
  if (/\p{Surrogate}/u.test(text)) throw new TypeError(MALFORMED)
  // Whoever sends a text has it written as UTF-8, of which ASCII is the part that other charsets share.
  if (/charset="?(?!"?utf-?8)/i.test(type) && /[^ -~\s]/.test(text)) {
    throw new TypeError('needs to be bytes: texts are written as UTF-8')
  }
  return { body: text, contentType: type }
}

/** Whether a body is sent byte by byte. */
export function isBytes(body: unknown): body is Blob | SendableBytes | ReadableStream {
  return (
    body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream
  )
}
