import {
  type Encoding,
  isRecord,
  joinPointer,
  type MediaType,
  type Parameter,
  writeExactJson,
} from '@crm-clients/openapi/document'
import {
  type CallArguments,
  findIdempotencyKey,
  isIgnoredParameter,
  listAlternatives,
  locateCredential,
  type Operation,
} from '@crm-clients/openapi/operation'
import {
  isForm,
  isJson,
  isJsonLines,
  isMultipart,
  isStyled,
  isWholeJson,
  reasonAgainstWriting,
  serializeParameter,
} from '@crm-clients/openapi/serialization'
import { isEqualAsJson, isEqualAsText } from './equal-values.ts'

/** A part of a request that was read as something else than was meant. */
export interface Misreading {
  /** JSON pointer: `/query/limit`, `/body`. */
  readonly location: string
  readonly meant: unknown
  readonly read: unknown
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const

/**
 * What was not read as it was meant. JSON has to say the same value. Whatever else is written as texts has to say the same
 * texts and files: which of the types that a schema allows was meant, nobody can tell. Nothing is sent for what is undefined,
 * null, or an empty list or object; the list of what cannot be told apart ends here.
 *
 * @param meant what a call was given.
 * @param read what was read of its request.
 */
export async function listMisreadings(
  operation: Operation,
  meant: CallArguments,
  read: CallArguments = {},
): Promise<Misreading[]> {
  const parameters = PLACES.flatMap(place => {
    const names = new Set([...Object.keys(meant[place] ?? {}), ...Object.keys(read[place] ?? {})])
    return [...names].map(async (name): Promise<Misreading[]> => {
      const parameter = operation.parameters.find(candidate => candidate.in === place && candidate.name === name)
      const misreading = {
        location: joinPointer('', place, name),
        meant: meant[place]?.[name],
        read: read[place]?.[name],
      }
      return isUnsaid(operation, parameter, misreading) || (await isRead(misreading, parameter)) ? [] : [misreading]
    })
  })
  return [...(await Promise.all(parameters)).flat(), ...(await listMisreadInBody(operation, meant, read))]
}

/** Whether a call says nothing about a parameter: others describe it, or the client has a value of its own. */
function isUnsaid(operation: Operation, parameter: Parameter | undefined, { location, meant }: Misreading): boolean {
  if (parameter && isIgnoredParameter(parameter)) return true
  const isMade = parameter?.in === 'header' && parameter.name === findIdempotencyKey(operation) && meant === undefined
  return (
    isMade ||
    listAlternatives(operation)
      .flat()
      .some(credential => locateCredential(credential) === location)
  )
}

async function isRead({ meant, read }: Misreading, parameter?: Parameter): Promise<boolean> {
  if (Object.keys(parameter?.content ?? {}).some(isJson)) return isEqualAsJson(meant ?? undefined, read ?? undefined)
  // White space around the value of a header is lost.
  const [given, found] = [meant, read].map(value => (parameter?.in === 'header' ? trimmed(value) : value))
  return (await isEqualAsText(given, found)) || isWrittenAlike(parameter, given, found)
}

/** Whether nothing on the wire tells two values apart: a text from a list of one, where the schema leaves both open. */
function isWrittenAlike(parameter: Parameter | undefined, meant: unknown, read: unknown): boolean {
  if (!parameter || meant === undefined || meant === null || reasonAgainstWriting(parameter, read)) return false
  return serializeParameter(parameter, meant) === serializeParameter(parameter, read)
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
}

async function listMisreadInBody(
  { requestBody }: Operation,
  { body, contentType = '' }: CallArguments,
  read: CallArguments,
): Promise<Misreading[]> {
  const mediaType = contentType || (read.contentType ?? '')
  const isOther = read.contentType !== undefined && read.contentType !== mediaType && !mediaType.includes('*')
  if (isOther) return [{ location: '/contentType', meant: mediaType, read: read.contentType }]
  if (isForm(mediaType)) {
    return await listMisreadFields(mediaType, requestBody?.content?.[mediaType] ?? {}, body, read.body)
  }
  // Bytes that were given as a text are still bytes, and a file of letters is their text.
  const isLetters = [body, read.body].some(value => typeof value === 'string')
  const [given, found] = await Promise.all(
    [body, read.body].map(value => (isLetters && value instanceof Blob ? value.text() : value)),
  )
  const asJson = isJson(mediaType) || isJsonLines(mediaType)
  const isSame = asJson ? isEqualAsJson(given, found) : await isEqualAsText(given, found)
  return isSame ? [] : [{ location: '/body', meant: body, read: read.body }]
}

/** A form without fields may be no body. Its objects are JSON, unless they have a style. */
async function listMisreadFields(
  mediaType: string,
  { encoding = {} }: MediaType,
  meant: unknown,
  read: unknown,
): Promise<Misreading[]> {
  const [fields, found]: [Record<string, unknown>, Record<string, unknown>] = [Object(meant), Object(read)]
  const names = [...new Set([...Object.keys(fields), ...Object.keys(found)])]
  const misread = names.map(async name => {
    const field = fields[name]
    // A part with a media type is a file, unless its schema says that it is a text.
    const other = await (typeof field === 'string' && found[name] instanceof Blob ? found[name].text() : found[name])
    const isSame = await isFieldRead(mediaType, { name, in: 'query', ...encoding[name] }, field, other)
    return isSame ? [] : [{ location: joinPointer('', 'body', name), meant: field, read: other }]
  })
  return (await Promise.all(misread)).flat()
}

/**
 * Whether a field says what was meant. A list without a style repeats its field, so that a list of one is its item, and only
 * a part has a media type that tells JSON from text.
 */
async function isFieldRead(mediaType: string, field: Parameter & Encoding, meant: unknown, read: unknown) {
  if (isStyled(field, mediaType)) return (await isEqualAsText(meant, read)) || isWrittenAlike(field, meant, read)
  if (isWholeJson(field, meant)) return isEqualAsJson(meant, read)
  const [given = [], found] = [meant, read].map(value =>
    [value].flat().flatMap(item => {
      if (item === undefined || item === null) return []
      return [isPlainObject(item) && !isMultipart(mediaType) ? writeExactJson(item) : item]
    }),
  )
  const isJsonItem = (item: unknown) => Array.isArray(item) || isPlainObject(item)
  return given.some(isJsonItem) ? isEqualAsJson(given, found) : await isEqualAsText(given, found)
}

function isPlainObject(value: unknown): boolean {
  return isRecord(value) && !(value instanceof Blob) && !(value instanceof Date)
}
