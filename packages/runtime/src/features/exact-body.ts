import type { FieldEncoding } from '../description.ts'
import { isJsonMediaType } from '../media-type.ts'
import { isPlainObject } from '../serialization/unwritable.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import type { BodyWriter } from './body-writer.ts'
import { checkInteger, markIntegers } from './exact-integer.ts'
import { replaceIntegers } from './int64-place.ts'
import { isBytes } from './raw-body.ts'

/**
 * Writes bodies with integers of 64 bits, each as the number that it is, also where no number of JavaScript holds it: the feature
 * of clients whose spec has `x-int64`. All else of a body is up to the other writers.
 *
 * @throws {TypeError} for what is no integer of 64 bits.
 */
export const writeExactBody: BodyWriter = (contentType, body, encodings = {}, features) => {
  const isMultipart = /^multipart\//i.test(contentType)
  const isForm = isMultipart || /^application\/x-www-form-urlencoded/i.test(contentType)
  const { '': others } = encodings
  const isExact = Object.values(encodings).some(({ int64 }) => int64)
  if (!isExact || (isForm && !isPlainObject(body))) return undefined
  const { mark, unmark } = markIntegers()

  const writeField = (name: string, value: unknown, { int64, contentType = '' }: FieldEncoding) => {
    const [type = ''] = contentType.split(/\s*,/)
    const isJson = isJsonMediaType(type)
    const asJson = (item: unknown) => {
      const text = unmark(writeJsonText(item))
      return isMultipart ? new Blob([text], { type: isJson ? type : 'application/json' }) : text
    }
    const asItem = (item: unknown) =>
      Array.isArray(item) || isPlainObject(item) ? asJson(item) : typeof item === 'string' ? unmark(item) : item
    const replaced = replaceIntegers(value, int64, mark, name)
    // A file is a part of its own, also where the others are JSON.
    const isWhole = isJson && ![replaced].flat().some(isBytes)
    return isWhole ? asJson(replaced) : Array.isArray(replaced) ? replaced.map(asItem) : asItem(replaced)
  }

  const left: Record<string, FieldEncoding> = { ...encodings }
  const writeForm = (form: object) => {
    const fields = Object.entries(form).map(([name, value]) => {
      const encoding = Object.hasOwn(encodings, name) ? encodings[name] : others
      if (!encoding?.int64 || value === null || value === undefined) return [name, value]
      const { style, explode, allowReserved } = encoding
      if ([style, explode, allowReserved].some(part => part !== undefined)) {
        return [name, replaceIntegers(value, encoding.int64, checkInteger, name)]
      }
      // What is written already is a text like others.
      if (!isMultipart) delete left[name]
      return [name, writeField(name, value, encoding)]
    })
    return Object.fromEntries(fields)
  }

  const exact = isForm ? writeForm(body as object) : replaceIntegers(body, others?.int64, mark)
  for (const write of features.bodies ?? []) {
    const written = write !== writeExactBody && write(contentType, exact, left, features)
    if (written) return typeof written.body === 'string' ? { ...written, body: unmark(written.body) } : written
  }
  return undefined
}
