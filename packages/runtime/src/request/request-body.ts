import type { FieldEncoding, OperationDetails } from '../description.ts'
import type { WrittenBody } from '../features/body-writer.ts'
import type { Features } from '../features/features.ts'
import { CALLED_JSON, isJsonMediaType, JSON_TYPE } from '../media-type.ts'

/**
 * Writes a body in the media type that was asked for, else in the first documented one that can carry it: a file needs a
 * multipart form, an object no XML, and a `Blob` may say itself what it is. A text is a form only where nothing else is
 * documented for texts.
 *
 * @param requested the media type to write, whatever is documented.
 * @param asked the content type that the caller has given as a header: another name for JSON leaves the choice among what is
 * documented, and JSON comes first.
 * @throws {TypeError} where none can.
 */
export function writeBody(
  features: Features,
  { body: documented = [JSON_TYPE], encoding = {} }: OperationDetails,
  requested: string | undefined,
  asked: string | undefined,
  body: unknown,
): WrittenBody {
  const isNamed = asked && !documented.includes(asked) && CALLED_JSON.test(asked)
  const chosen = requested ?? (!isNamed && asked)
  const first = documented.filter(type =>
    isNamed ? isJsonMediaType(type) : body instanceof Blob && body.type === type,
  )
  let form: WrittenBody | undefined
  let problem: unknown
  for (const contentType of chosen ? [chosen] : [...first, ...documented]) {
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
