import type { FieldEncoding } from '../description.ts'
import { nameOf } from '../name-of.ts'
import { isPlainObject, NO_FIELDS } from '../serialization/unwritable.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import { writeText } from '../serialization/write-text.ts'
import { isBytes } from './raw-body.ts'
import type { FormFeatures, SendableBytes, WrittenField } from './written-field.ts'

/**
 * The fields of a form, in the order of the body's properties. A list repeats its field, an object is JSON, and what is
 * absent is no field; `encoding` may say otherwise.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function listFields(
  contentType: string,
  body: unknown,
  encodings: Readonly<Record<string, FieldEncoding>> | undefined,
  features: FormFeatures,
): WrittenField[] {
  if (!isPlainObject(body)) throw new TypeError(`is ${nameOf(body)}, ${NO_FIELDS}`)
  return Object.entries(body).flatMap(([name, value]) => {
    const encoding = encodings?.[name]
    try {
      return encoding && features.encodeField
        ? features.encodeField(name, value, encoding, contentType, features)
        : presentItems([value].flat()).map(item => writeField(name, item))
    } catch (cause) {
      throw new TypeError(`${name} ${(cause as Error).message}`)
    }
  })
}

/** The items that are there: null is no field. */
export function presentItems(items: readonly unknown[]): unknown[] {
  return items.filter(item => item !== undefined && item !== null)
}

/** Writes a field that the spec says nothing of. */
export function writeField(name: string, value: unknown): WrittenField {
  if (isFile(value)) {
    const { type, name: fileName = 'blob' } = value as Partial<File>
    return { name, fileName, type: type || 'application/octet-stream', content: value }
  }
  if (typeof value !== 'object' || value instanceof Date) return { name, content: writeText(value) }
  return { name, fileName: 'blob', type: 'application/json', content: writeJsonText(value) }
}

/** Whether a value is a file by itself. */
export function isFile(value: unknown): value is Blob | SendableBytes {
  return isBytes(value) && !(value instanceof ReadableStream)
}
