import type { OperationDetails } from '../description.ts'
import type { WrittenBody } from '../features/body-writer.ts'
import type { Features } from '../features/features.ts'
import { CALLED_JSON, JSON_TYPE } from '../media-type.ts'

/**
 * Writes a body in the media type that was asked for, else in the documented one. Which one of several is the feature `chooseBody`, which
 * the generator gives to the clients that need it.
 *
 * @param requested the media type to write, whatever is documented.
 * @param asked the content type that the caller has given as a header: another name for JSON leaves the choice among what is
 * documented.
 * @throws {TypeError} where the body cannot be written so.
 */
export function writeBody(
  features: Features,
  { body: documented = [JSON_TYPE], encoding = {} }: OperationDetails,
  requested: string | undefined,
  asked: string | undefined,
  body: unknown,
): WrittenBody {
  const write = (contentType: string) => {
    try {
      for (const write of features.bodies ?? []) {
        const written = write(contentType, body, encoding[contentType], features)
        if (written) return written
      }
      throw new TypeError('is not in the spec')
    } catch (cause) {
      throw new TypeError(`${(cause as Error).message} (${contentType})`)
    }
  }
  const isName = asked && !documented.includes(asked) && CALLED_JSON.test(asked)
  const chosen = requested ?? (!isName && asked)
  return chosen
    ? write(chosen)
    : (features.chooseBody?.(documented, body, asked, write) ?? write(documented[0] as string))
}
