import type { OperationDetails } from '../description.ts'
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
  const isMadeForm = (mediaType: string) => typeof body === 'string' && /^multipart\/|-urlencoded\b/i.test(mediaType)
  const usual = [...documented].sort((a, b) => Number(isMadeForm(a)) - Number(isMadeForm(b)))
  let problem: unknown
  for (const contentType of requested ? [requested] : [...said, ...usual]) {
    try {
      for (const write of features.bodies ?? []) {
        const written = write(contentType, body, encoding[contentType], features)
        if (written) return written
      }
      throw new TypeError('is not in the spec')
    } catch (cause) {
      problem ??= new TypeError(`${(cause as Error).message} (${contentType})`)
    }
  }
  throw problem
}
