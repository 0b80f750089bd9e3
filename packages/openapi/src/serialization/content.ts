import { writeExactJson } from '../document/exact-json.ts'
import { findTooDeep } from '../document/json-depth.ts'
import { locateJsonError } from '../document/json-error-place.ts'
import type { MediaType } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import type { Bytes } from './bytes.ts'
import { lettersOf, serializeForm } from './form.ts'
import type { FormField } from './form-field.ts'
import { isBinaryValue } from './holds-file.ts'
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
import type { RequestContent } from './request-content.ts'
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

/** Reads the body of a request. Never throws: a body that cannot be read is `malformed`. `parse` reads JSON. */
export async function readContent(
  bytes: Bytes,
  contentType: string,
  parse: (text: string) => unknown = JSON.parse,
): Promise<RequestContent> {
  const mediaType = readMediaType(contentType)
  // A form without fields has no bytes, and still is one, and so is an empty list.
  if (bytes.length === 0 && !isUrlEncoded(mediaType) && !isJsonLines(mediaType)) return { kind: 'none' }
  if (!isForm(mediaType) && !isText(mediaType) && !isJsonLines(mediaType)) return { kind: 'bytes', bytes }
  const text = decodeText(bytes, readMediaTypeParameter(contentType, 'charset'))
  if ((isJson(mediaType) || isJsonLines(mediaType)) && findTooDeep(text, MOST_LEVELS)) return tooDeep(text)
  try {
    if (isForm(mediaType)) {
      const fields = isMultipart(mediaType)
        ? await readMultipart(bytes, contentType, MOST_FIELDS + 1)
        : readUrlEncoded(text)
      if (fields.length > MOST_FIELDS)
        return { kind: 'malformed', text, reason: `The body has more than ${MOST_FIELDS} fields` }
      return fields.some(({ name }) => leadsTooDeep(name)) ? tooDeep(text) : formOf(mediaType, fields)
    }
    if (isJsonLines(mediaType)) return { kind: 'lines', values: readLines(text, parse), text }
    return isJson(mediaType) ? { kind: 'json', value: parse(text) } : { kind: 'text', text }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'malformed', text, reason: `${explain(mediaType, contentType, text)}: ${message}` }
  }
}

/** Each field is looked for among all others. Servers take as many, or fewer. */
const MOST_FIELDS = 2000

function tooDeep(text: string): RequestContent {
  return { kind: 'malformed', text, reason: `The body nests deeper than ${MOST_LEVELS} levels` }
}

function formOf(mediaType: string, fields: readonly FormField[]): RequestContent {
  return { kind: 'form', fields, letters: lettersOf(mediaType) }
}

/** Each item on a line of its own, which in a sequence begins with a sign. */
function writeLines(mediaType: string, items: readonly unknown[]): string {
  const start = isJsonSequence(mediaType) ? RECORD_SEPARATOR : ''
  return items.map(item => `${start}${writeExactJson(item)}\n`).join('')
}

const RECORD_SEPARATOR = '\x1e'

/** What each line says. Empty lines say nothing. */
function readLines(text: string, parse: (text: string) => unknown): unknown[] {
  return text
    .split(RECORD_SEPARATOR)
    .flatMap(record => record.split('\n'))
    .flatMap(line => (line.trim() === '' ? [] : [parse(line)]))
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
