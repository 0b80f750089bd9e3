import type { FieldEncoding } from '../description.ts'
import { isJsonMediaType } from '../media-type.ts'
import { isPlainObject, NO_FIELDS, nameOf } from '../serialization/unwritable.ts'
import { writeJsonText } from '../serialization/write-json-text.ts'
import { writeText } from '../serialization/write-text.ts'

/** How the fields of one kind of form are written. */
export interface FieldWriter<Field> {
  /** A field that is written like a parameter of a query. */
  writeStyled(name: string, value: unknown, encoding: FieldEncoding): readonly Field[]
  /** A field by itself, or one item of a list, in one of these media types. */
  writeOne(name: string, value: unknown, mediaTypes: readonly string[], encoding: FieldEncoding): Field
}

/**
 * The fields of a form, in the order of the body's properties. A list repeats its field, an object is JSON, and what is
 * absent is no field; `encoding` may say otherwise.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function listFields<Field>(
  body: unknown,
  encodings: Readonly<Record<string, FieldEncoding>> = {},
  { writeStyled, writeOne }: FieldWriter<Field>,
): Field[] {
  if (!isPlainObject(body)) throw new TypeError(`is ${nameOf(body)}, ${NO_FIELDS}`)
  return Object.entries(body).flatMap(([name, value]): readonly Field[] => {
    const encoding = encodings[name] ?? {}
    const { style, explode, allowReserved, contentType = '' } = encoding
    const mediaTypes = contentType.split(/\s*,\s*/).filter(Boolean)
    const isWhole = !Array.isArray(value) || isJsonMediaType(mediaTypes[0] ?? '')
    const items: unknown[] = (isWhole ? [value] : value).filter(item => item !== undefined && item !== null)
    try {
      if ([style, explode, allowReserved].some(part => part !== undefined)) return writeStyled(name, value, encoding)
      return items.map(item => writeOne(name, item, mediaTypes, encoding))
    } catch (cause) {
      throw new TypeError(`${name} ${(cause as Error).message}`)
    }
  })
}

/** The text of a field, and its media type where it has one: the first of these that the value can be written in. */
export function writeField(value: unknown, mediaTypes: readonly string[]): { text: string; type?: string } {
  const isScalar = typeof value !== 'object' || value instanceof Date
  if (mediaTypes.length === 0)
    return isScalar ? { text: writeText(value) } : { text: writeJsonText(value), type: JSON_TYPE }
  for (const type of mediaTypes) {
    if (isJsonMediaType(type)) return { text: writeJsonText(value), type }
    const isRange = type.includes('*')
    if (!isScalar && isRange && JSON_TYPE.startsWith(type.replace(/\*.*/, ''))) {
      return { text: writeJsonText(value), type: JSON_TYPE }
    }
    if (isScalar && (/^(text|\*)\//i.test(type) || (typeof value === 'string' && !isRange))) {
      return { text: writeText(value), type: isRange ? 'text/plain' : type }
    }
  }
  throw new TypeError(`is ${nameOf(value)}, which ${mediaTypes.join(', ')} does not have`)
}

const JSON_TYPE = 'application/json'
