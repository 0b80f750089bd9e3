import type { FormField } from './form-field.ts'
import { readPairs, writePairs } from './pair.ts'

/**
 * The text of an `application/x-www-form-urlencoded` form.
 * @throws where a field is a file, which such a form has no room for.
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function writeFormPairs(fields: readonly FormField[]): string {
  const file = fields.find(field => field.file)
  if (file) throw new TypeError(`${file.name} is a file, which only a multipart form can hold`)
  return writePairs(fields)
}

/** The fields of such a form, spelt as they were sent. */
export function readUrlEncoded(text: string): FormField[] {
  return readPairs(text)
}
