import type { FieldEncoding, OperationDetails } from '../description.ts'
import type { WrittenBody } from '../features/body-writer.ts'
import type { Features } from '../features/features.ts'

/**
 * Writes a body in the media type that was asked for, else in the first documented one that can carry it: a file needs a
 * multipart form, an object no XML, and a `Blob` may say itself what it is. A text is a form only where nothing else is
 * documented for texts.
 *
 * @throws {TypeError} where none can.
 */
export function writeBody(
  features: Features,
  { body: documented = ['application/json'], encoding = {} }: OperationDetails,
  requested: string | undefined,
  body: unknown,
): WrittenBody {
  const said = documented.filter(mediaType => body instanceof Blob && body.type === mediaType)
  let form: WrittenBody | undefined
  let problem: unknown
  for (const contentType of requested ? [requested] : [...said, ...documented]) {
    try {
      const written = writeAs(features, contentType, body, encoding[contentType])
      if (!written.keepType || typeof body !== 'string') return written
      form ??= written
    } catch (cause) {
      problem ??= new TypeError(`${(cause as Error).message} (${contentType})`)
    }
  }
  if (form) return form
  throw problem
}

type Fields = Readonly<Record<string, FieldEncoding>>

function writeAs(features: Features, contentType: string, body: unknown, encoding?: Fields): WrittenBody {
  for (const write of features.bodies ?? []) {
    const written = write(contentType, body, encoding, features)
    if (written) return written
  }
  throw new TypeError('is not in the spec')
}
