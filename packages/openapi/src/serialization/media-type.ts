/** The media type of a content-type header, without parameters and in small letters. */
export function readMediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}

/**
 * The documented media type that covers a given one: the same, or else a range such as `text/*`.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function matchMediaType(documented: readonly string[], mediaType: string): string | undefined {
  const [type] = mediaType.split('/')
  const wanted = [mediaType, `${type}/*`, '*/*']
  const matches = wanted.map(range => documented.find(candidate => readMediaType(candidate) === range))
  return matches.find(match => match !== undefined)
}

/** Whether a media type holds JSON: `application/json`, or a type with the suffix `+json`. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(.+\+)?json$/.test(readMediaType(mediaType))
}

/** Whether a media type is a form, which is read field by field. */
export function isForm(mediaType: string): boolean {
  return ['multipart/form-data', 'application/x-www-form-urlencoded'].includes(readMediaType(mediaType))
}

/** Whether a media type is a form that can hold files. */
export function isMultipart(mediaType: string): boolean {
  return readMediaType(mediaType) === 'multipart/form-data'
}

/** Whether a media type holds text that a person can read. */
export function isText(mediaType: string): boolean {
  return /^text\/|^application\/(.+\+)?xml$/.test(readMediaType(mediaType)) || isJson(mediaType)
}
