import { CALLED_JSON, isJsonMediaType } from '../media-type.ts'
import type { WrittenBody } from './body-writer.ts'

/**
 * Writes a body in the first documented media type that can carry it: a file needs a multipart form, an object no XML, and a `Blob` may
 * say itself what it is. A text is a form only where nothing else is documented for texts. The feature of clients whose spec has
 * operations with several media types.
 *
 * @param asked the content type that the caller has given as a header: as another name for JSON it means JSON first.
 * @param write writes the body in one media type, and throws where that cannot carry it.
 * @throws {TypeError} where none can, as the first of them says.
 */
export function chooseBody(
  documented: readonly string[],
  body: unknown,
  asked: string | undefined,
  write: (contentType: string) => WrittenBody,
): WrittenBody {
  const isCalledJson = asked && CALLED_JSON.test(asked)
  const first = documented.filter(type =>
    isCalledJson ? isJsonMediaType(type) : body instanceof Blob && body.type === type,
  )
  let form: WrittenBody | undefined
  let problem: unknown
  for (const contentType of [...first, ...documented]) {
    try {
      const written = write(contentType)
      if (!written.keepType || typeof body !== 'string') return written
      form ??= written
    } catch (cause) {
      problem ??= cause
    }
  }
  if (form) return form
  throw problem
}
