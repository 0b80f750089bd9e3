import type { Bytes } from './bytes.ts'
import type { FormField } from './form-field.ts'
import { isText } from './media-type.ts'

/** A multipart form. `fetch` writes it, and the content type with the boundary. */
export function writeMultipart(fields: readonly FormField[]): FormData {
  const form = new FormData()
  for (const { name, text, file } of fields) {
    if (file) form.append(name, file)
    else form.append(name, text)
  }
  return form
}

/**
 * The parts of a multipart form. A part with a file name is a file, and where a person can read it, also a text.
 * @throws where it is none.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export async function readMultipart(bytes: Bytes, contentType: string): Promise<FormField[]> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  const fields = [...form].map(async ([name, value]): Promise<FormField> => {
    if (typeof value === 'string') return { name, text: value }
    return { name, file: value, text: isText(value.type) ? await value.text() : '' }
  })
  return await Promise.all(fields)
}
