/**
 * Writes a body as a form: the feature of clients whose spec has `multipart/form-data` or
 * `application/x-www-form-urlencoded`. An array repeats its field, an object is JSON, an absent value is no field.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function writeForm(mediaType: string, body: unknown): FormData | URLSearchParams {
  if (body instanceof FormData || body instanceof URLSearchParams) return body
  const form = mediaType === 'multipart/form-data' ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of [value].flat()) {
      if (item === undefined || item === null) continue
      if (form instanceof URLSearchParams && item instanceof Blob) {
        throw new TypeError(`${name} is a file, and ${mediaType} has no files`)
      }
      const isText = typeof item !== 'object' || item instanceof Date
      const text = item instanceof Date ? item.toISOString() : isText ? String(item) : JSON.stringify(item)
      if (form instanceof URLSearchParams || isText) form.append(name, text)
      else form.append(name, item instanceof Blob ? item : new Blob([text], { type: 'application/json' }))
    }
  }
  return form
}

/** Whether a body can only be sent as multipart: it is such a form already, or holds a file. */
export function needsMultipart(documented: readonly string[] = [], body: unknown): boolean {
  const isForm =
    body instanceof FormData ||
    Object.values(Object(body))
      .flat()
      .some(value => value instanceof Blob)
  return isForm && documented.includes('multipart/form-data')
}
