import type { ApiDescription } from '../api-description.ts'
import { isRecord } from '../document/record.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import { isTextual, type SchemaPurpose } from '../schema/schema-purpose.ts'
import { uploadedFile } from '../serialization/uploaded-file.ts'
import { validate } from '../validation/validator.ts'

/** Whether schemas accept a value together. It helps to choose among several samples. */
export type Acceptance = (schemas: readonly PlacedSchema[], value: unknown) => boolean

/** What the schemas of a document accept where they are used for a purpose. Below a form, its fields are texts. */
export function createAcceptance(api: ApiDescription, purpose: SchemaPurpose): Acceptance {
  const level = purpose === 'form' ? 'parameter' : purpose
  return (schemas, value) =>
    schemas.every(({ schema }) => {
      const sent = isTextual(level) ? asTexts(value) : structuredClone(value)
      try {
        return validate(api, level, schema, sent, { name: 'The value', location: [] }).length === 0
      } catch {
        // Whoever lets a document pass whose schemas do not compile was told so.
        return true
      }
    })
}

/** A form as it arrives: texts and files, and objects that are JSON. */
export function asForm(value: unknown): unknown {
  const asField = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(asField)
    return isRecord(item) && !(item instanceof Blob) ? structuredClone(item) : asTexts(item)
  }
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asField(item)]))
    : value
}

/** A value as it arrives in parameters. */
export function asTexts(value: unknown): unknown {
  if (value instanceof Blob) return uploadedFile(value.size)
  if (Array.isArray(value)) return value.map(asTexts)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asTexts(item)]))
}
