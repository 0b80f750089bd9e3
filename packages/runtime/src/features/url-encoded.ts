import type { BodyWriter } from './body-writer.ts'
import { listFields, writeField } from './form-fields.ts'
import { keepContentType } from './keep-content-type.ts'
import { isBytes } from './raw-body.ts'

/**
 * Writes a body as pairs: the feature of clients whose spec has `application/x-www-form-urlencoded`. `URLSearchParams` and
 * text are such pairs already.
 *
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export const writeUrlEncoded: BodyWriter = (contentType, body, encoding, { writeStyledParameter }) => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType)) return undefined
  const encode = encodeURIComponent
  const pairs =
    typeof body === 'string' || body instanceof URLSearchParams
      ? [String(body)]
      : listFields(body, encoding, {
          writeStyled: (name, value, style) => [writeStyledParameter?.(name, value, 'query', encode, style) ?? ''],
          writeOne(name, value, mediaTypes) {
            if (isBytes(value)) throw new TypeError(`is a file, and ${contentType} has no files`)
            return `${encode(name)}=${encode(writeField(value, mediaTypes).text)}`
          },
        })
  return { body: pairs.filter(Boolean).join('&'), contentType, keepType: keepContentType }
}
