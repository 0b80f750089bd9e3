import type { ApiDescription } from '../api-description.ts'
import type { Schema } from '../document/openapi-document.ts'
import { isRecord, mapValues } from '../document/record.ts'
import { Parsed, readTexts, type Texts } from '../serialization/read-texts.ts'
import { acceptsFor } from '../validation/validator.ts'
import type { Serialization } from './candidate.ts'

/** A value as it is read at the other end of its way. Only JSON tells a number from its digits. */
export function asRead(api: ApiDescription, schema: Schema, serialization: Serialization, value: unknown): unknown {
  if (serialization === 'json') return value
  const texts = serialization === 'form' ? formTexts(value) : textsOf(value)
  return readTexts(api, [schema], texts, acceptsFor(api, serialization === 'form' ? 'form' : 'request'))
}

/** A form as it arrives: texts and files, and objects that are JSON. */
function formTexts(value: unknown): Texts {
  const fieldTexts = (item: unknown): Texts => {
    if (Array.isArray(item)) return item.map(fieldTexts)
    return isRecord(item) && !(item instanceof Blob) ? new Parsed(item) : textsOf(item)
  }
  return isRecord(value) ? mapValues(value, fieldTexts) : textsOf(value)
}

function textsOf(value: unknown): Texts {
  if (value instanceof Blob) return value
  if (Array.isArray(value)) return value.map(textsOf)
  return isRecord(value) ? mapValues(value, textsOf) : String(value)
}
