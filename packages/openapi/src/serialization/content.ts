import { writeExactJson } from '../document/exact-json.ts'
import { locateJsonError } from '../document/json-error-place.ts'
import { type JsonBounds, measureJson } from '../document/json-size.ts'
import type { MediaType } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import type { Bytes } from './bytes.ts'
import { lettersOf, serializeForm } from './form.ts'
import { type FormField, mayBeJson } from './form-field.ts'
import { isBinaryValue } from './holds-file.ts'
import type { Letters } from './letters.ts'
import {
  isForm,
  isJson,
  isJsonLines,
  isJsonSequence,
  isMultipart,
  isText,
  isUrlEncoded,
  mediaTypeOfBody,
  readMediaType,
  readMediaTypeParameter,
} from './media-type.ts'
import { leadsTooDeep, MOST_LEVELS } from './most-levels.ts'
import { readMultipart, writeParts } from './multipart.ts'
import type { MalformedContent, RequestContent } from './request-content.ts'
import { readUrlEncoded, writeFormPairs } from './url-encoded.ts'

/** A body as `fetch` takes it, and its content type. */
export interface WrittenContent {
  readonly body: NonNullable<RequestInit['body']>
  readonly contentType: string
}

/** Writes a body as its media type asks for. @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object */
export function writeContent(mediaType: string, described: MediaType | undefined, value: unknown): WrittenContent {
  if (isMultipart(mediaType)) return writeParts(mediaType, serializeForm(mediaType, described ?? {}, Object(value)))
  return { body: writeBody(mediaType, described, value), contentType: mediaTypeOfBody(mediaType, value) }
}

function writeBody(mediaType: string, described: MediaType | undefined, value: unknown): WrittenContent['body'] {
  if (isForm(mediaType)) return writeFormPairs(serializeForm(mediaType, described ?? {}, Object(value)))
  if (isBinaryValue(value)) return value
  if (isJsonLines(mediaType)) return typeof value === 'string' ? value : writeLines(mediaType, [value].flat())
  return isJson(mediaType) || isRecord(value) ? writeExactJson(value) : String(value)
}

/**
 * How many values the JSON of one body may hold, unless somebody says otherwise: objects, lists and everything in them. That many take
 * some 20 MB and a tenth of a second, and a few bytes of a compressed body may stand for all of them.
 */
export const MOST_VALUES = 200_000

/**
 * Reads the body of a request. Never throws: a body that cannot be read is `malformed`.
 * @param parse reads JSON.
 * @param mostValues how many values its JSON may hold.
 */
export async function readContent(
  bytes: Bytes,
  contentType: string,
  parse: (text: string) => unknown = JSON.parse,
  mostValues: number = MOST_VALUES,
): Promise<RequestContent> {
  const mediaType = readMediaType(contentType)
  // A form without fields has no bytes, and still is one, and so is an empty list.
  if (bytes.length === 0 && !isUrlEncoded(mediaType) && !isJsonLines(mediaType)) return { kind: 'none' }
  if (!isForm(mediaType) && !isText(mediaType) && !isJsonLines(mediaType)) return { kind: 'bytes', bytes }
  const text = decodeText(bytes, readMediaTypeParameter(contentType, 'charset'))
  const bounds = { levels: MOST_LEVELS, values: mostValues }
  const tooMuch = (excess: Excess): RequestContent => {
    return { kind: 'malformed', text, reason: EXCESSES[excess](mostValues), excess }
  }
  try {
    if (isForm(mediaType)) {
      if (isUrlEncoded(mediaType) && text.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) return tooMuch('fields')
      const fields = isMultipart(mediaType)
        ? await readMultipart(bytes, contentType, MOST_FIELDS + 1)
        : readUrlEncoded(text)
      if (fields.length > MOST_FIELDS) return tooMuch('fields')
      if (fields.some(({ name }) => leadsTooDeep(name))) return tooMuch('levels')
      const letters = lettersOf(mediaType)
      const excess = findExcessInFields(fields, letters, bounds)
      return excess ? tooMuch(excess) : { kind: 'form', fields, letters }
    }
    if (isJsonLines(mediaType)) {
      const lines = text.split(LINE_END, mostValues + 1)
      const excess = lines.length > mostValues ? 'values' : measureJson(text, bounds).excess?.of
      return excess ? tooMuch(excess) : { kind: 'lines', values: readLines(lines, parse), text }
    }
    if (!isJson(mediaType)) return { kind: 'text', text }
    const { excess } = measureJson(text, bounds)
    return excess ? tooMuch(excess.of) : { kind: 'json', value: parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'malformed', text, reason: `${explain(mediaType, contentType, text)}: ${message}` }
  }
}

/** Each field is looked for among all others. Servers take as many, or fewer. */
const MOST_FIELDS = 2000

type Excess = NonNullable<MalformedContent['excess']>

const EXCESSES: Readonly<Record<Excess, (mostValues: number) => string>> = {
  fields: () => `The body has more than ${MOST_FIELDS} fields`,
  levels: () => `The body nests deeper than ${MOST_LEVELS} levels`,
  values: mostValues => `The body has more than ${mostValues} values`,
}

/** Any field may hold JSON, and all of it is read. */
function findExcessInFields(
  fields: readonly FormField[],
  { decode }: Letters,
  { levels, values }: Required<JsonBounds>,
): Excess | undefined {
  let left = values
  for (const { text, file } of fields) {
    const written = file ? text : decode(text)
    if (!mayBeJson(written)) continue
    const size = measureJson(written, { levels, values: left })
    if (size.excess) return size.excess.of
    left -= size.values
  }
  return undefined
}

/** Each item on a line of its own, which in a sequence begins with a sign. */
function writeLines(mediaType: string, items: readonly unknown[]): string {
  const start = isJsonSequence(mediaType) ? RECORD_SEPARATOR : ''
  return items.map(item => `${start}${writeExactJson(item)}\n`).join('')
}

const RECORD_SEPARATOR = '\x1e'

const LINE_END = new RegExp(`[\\n${RECORD_SEPARATOR}]`)

/** What each line says. Empty lines say nothing. */
function readLines(lines: readonly string[], parse: (text: string) => unknown): unknown[] {
  return lines.flatMap(line => (line.trim() === '' ? [] : [parse(line)]))
}

function explain(mediaType: string, contentType: string, text: string): string {
  if (isForm(mediaType)) {
    const hint = contentType.includes('boundary') ? '' : ', whose content-type needs a boundary'
    return `The body is not a valid ${mediaType} form${hint}`
  }
  if (isJsonLines(mediaType)) return 'The body is not one valid JSON value a line'
  const { line, column } = locateJsonError(text)
  return `The body is not valid JSON at line ${line}, column ${column}`
}

/** A charset that nobody knows is read as UTF-8. @see https://encoding.spec.whatwg.org/#names-and-labels */
function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
