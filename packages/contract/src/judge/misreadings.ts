import { isRecord, joinPointer, type MediaType, type Parameter } from '@crm-clients/openapi/document'
import {
  type CallArguments,
  findIdempotencyKey,
  isIgnoredParameter,
  listAlternatives,
  locateCredential,
  type Operation,
} from '@crm-clients/openapi/operation'
import { isForm, isJson, isJsonLines, isStyled, isWholeJson } from '@crm-clients/openapi/serialization'
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
  return await isEqualAsText(given, found)
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
  // Bytes that were given as a text are still bytes.
  const found = typeof body === 'string' && read.body instanceof Blob ? await read.body.text() : read.body
  const asJson = isJson(mediaType) || isJsonLines(mediaType)
  const isSame = asJson ? isEqualAsJson(body, found) : await isEqualAsText(body, found)
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
    const isOfStyle = isStyled(encoding[name], mediaType)
    const holdsObject = [field]
      .flat()
      .some(item => isRecord(item) && !(item instanceof Blob) && !(item instanceof Date))
    const asJson = !isOfStyle && (isWholeJson(encoding[name]) || holdsObject)
    const isSame = asJson ? isEqualAsJson(field, other) : await isEqualAsText(field, other)
    return isSame ? [] : [{ location: joinPointer('', 'body', name), meant: field, read: other }]
  })
  return (await Promise.all(misread)).flat()
}
