import type { MediaType } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { listPartTypes } from '../serialization/form-encoding.ts'
import { matchMediaType, mediaTypeOfBody } from '../serialization/media-type.ts'

/**
 * A form in which each file has a content type that is documented for it: a sample can be of any type.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function withPartTypes(encoding: MediaType['encoding'], form: unknown): unknown {
  if (!isRecord(form) || form instanceof Blob) return form
  const entries = Object.entries(form).map(([name, value]) => {
    const documented = listPartTypes(encoding?.[name])
    const retype = (item: unknown) => (item instanceof Blob ? withType(item, documented) : item)
    return [name, Array.isArray(value) ? value.map(retype) : retype(value)]
  })
  return Object.fromEntries(entries)
}

function withType(file: Blob, documented: readonly string[]): Blob {
  const [first] = documented
  if (first === undefined || matchMediaType(documented, file.type) !== undefined) return file
  const type = mediaTypeOfBody(first, file)
  return file instanceof File ? new File([file], file.name, { type }) : new Blob([file], { type })
}
