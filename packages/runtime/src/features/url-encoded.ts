import type { BodyWriter } from './body-writer.ts'
import { listFields } from './form-fields.ts'
import { keepContentType } from './keep-content-type.ts'

/**
 * Writes a body as pairs: the feature of clients whose spec has `application/x-www-form-urlencoded`. `URLSearchParams` and
 * text are such pairs already.
 *
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export const writeUrlEncoded: BodyWriter = (contentType, body, encodings, features) => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType)) return undefined
  if (typeof body === 'string' || body instanceof URLSearchParams) {
    return { body: String(body), contentType, keepType: keepContentType }
  }
  const pairs = listFields(contentType, body, encodings, features).map(({ name, content, pairs }) => {
    if (typeof content !== 'string') throw new TypeError(`${name} is a file, and ${contentType} has no files`)
    return pairs ?? `${encodeURIComponent(name)}=${encodeURIComponent(content)}`
  })
  return { body: pairs.join('&'), contentType, keepType: keepContentType }
}
