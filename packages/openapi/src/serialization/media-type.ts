/** A media type or a range of them, taken apart; all in small letters but the values of parameters. */
export interface MediaTypeParts {
  /** `application/json`, `image/*`. */
  readonly essence: string
  readonly parameters: ReadonlyMap<string, string>
}

/** The media type of a content-type header, without parameters and in small letters. */
export function readMediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}

/** A parameter of a content type, such as its `charset`. */
export function readMediaTypeParameter(contentType: string, name: string): string | undefined {
  return readMediaTypeParts(contentType).parameters.get(name)
}

/**
 * The documented media type that covers a given one: the same, or else a range such as `text/*`. Types that differ by their
 * parameters only are told apart by them; a parameter that only one side has is no difference, unless another one is documented without it.
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function matchMediaType(documented: readonly string[], contentType: string): string | undefined {
  const given = readMediaTypeParts(contentType)
  const [type] = given.essence.split('/')
  for (const essence of [given.essence, `${type}/*`, '*/*']) {
    const candidates = documented
      .map(name => ({ name, ...readMediaTypeParts(name) }))
      .filter(candidate => candidate.essence === essence)
      .map(({ name, parameters }) => ({ name, parameters, agreement: agreementOf(parameters, given.parameters) }))
      .filter(({ agreement }) => agreement >= 0)
    const best = candidates.sort((a, b) => b.agreement - a.agreement || a.parameters.size - b.parameters.size)[0]
    if (best) return best.name
  }
  return undefined
}

/**
 * The media type that is answered when nobody asks for another: the one that covers JSON, or else another one of JSON, or else
 * the first.
 */
export function usualMediaType(documented: readonly string[]): string | undefined {
  return matchMediaType(documented, 'application/json') ?? documented.find(isJson) ?? documented[0]
}

/** How many parameters are the same; -1 where one is another. */
function agreementOf(documented: MediaTypeParts['parameters'], given: MediaTypeParts['parameters']): number {
  const shared = [...documented].filter(([name]) => given.has(name))
  return shared.every(([name, value]) => given.get(name)?.toLowerCase() === value.toLowerCase()) ? shared.length : -1
}

const NO_PARAMETERS: MediaTypeParts['parameters'] = new Map()
const PARAMETER = /;\s*([^\s;=]+)=(?:"((?:\\.|[^"\\])*)"|([^;]*))/g

/** A media type taken apart. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
export function readMediaTypeParts(contentType: string): MediaTypeParts {
  if (!contentType.includes(';')) return { essence: readMediaType(contentType), parameters: NO_PARAMETERS }
  const parameters = Array.from(contentType.matchAll(PARAMETER), ([, name = '', quoted, plain = '']) => {
    return [name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain.trim()] as const
  })
  return { essence: readMediaType(contentType), parameters: new Map(parameters) }
}

/** Whether a name stands for several media types: `image/*`. */
export function isMediaRange(mediaType: string): boolean {
  return mediaType.includes('*')
}

/**
 * What a body is sent as. In a media range a file says itself what it is, and of what does not, the usual type is taken.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function mediaTypeOfBody(mediaType: string, body?: unknown): string {
  const [start = '', ...range] = mediaType.split('*')
  if (range.length === 0) return mediaType
  const isScalar = body !== undefined && typeof body !== 'object'
  const own = body instanceof Blob ? body.type : isScalar ? 'text/plain' : ''
  const usual = ['application/octet-stream', 'image/png', 'text/plain', `${start}x-sample`]
  return [own, ...usual].find(type => type !== '' && type.startsWith(start)) ?? mediaType
}

/** Whether a body that is meant for a range would be taken for one of another documented media type. */
export function isTakenForOther(documented: readonly string[], mediaType: string, body: unknown): boolean {
  return isMediaRange(mediaType) && matchMediaType(documented, mediaTypeOfBody(mediaType, body)) !== mediaType
}

/** Whether a media type holds JSON: `application/json`, or a type with the suffix `+json`. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(.+\+)?json$/.test(readMediaType(mediaType))
}

/** Whether a media type holds a list as JSON, one value a line. @see https://jsonlines.org */
export function isJsonLines(mediaType: string): boolean {
  const isLines = /^(application|text)\/(x-)?(nd-?json|json-?l(ines)?|jsonlines)$/.test(readMediaType(mediaType))
  return isLines || isJsonSequence(mediaType)
}

/** Whether each of these lines begins with a sign of its own. @see https://www.rfc-editor.org/rfc/rfc7464 */
export function isJsonSequence(mediaType: string): boolean {
  return /^(application|text)\/(.+\+)?json-seq$/.test(readMediaType(mediaType))
}

/** Whether a media type is a form, which is read field by field. */
export function isForm(mediaType: string): boolean {
  return isUrlEncoded(mediaType) || isMultipart(mediaType)
}

/** Whether a media type is a form of pairs. */
export function isUrlEncoded(mediaType: string): boolean {
  return readMediaType(mediaType) === 'application/x-www-form-urlencoded'
}

/** Whether a media type is a form that can hold files: `multipart/form-data`, `multipart/mixed` or any other of several parts. */
export function isMultipart(mediaType: string): boolean {
  return readMediaType(mediaType).startsWith('multipart/')
}

/** Whether a media type holds text that a person can read. */
export function isText(mediaType: string): boolean {
  return /^text\/|^application\/(.+\+)?xml$/.test(readMediaType(mediaType)) || isJson(mediaType)
}

/** Whether a media type is XML. @see https://www.rfc-editor.org/rfc/rfc7303 */
export function isXml(mediaType: string): boolean {
  return /^(application|text)\/(.+\+)?xml$/.test(readMediaType(mediaType))
}
