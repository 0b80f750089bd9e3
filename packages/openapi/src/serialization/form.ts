import type { ApiDescription } from '../api-description.ts'
import { jsonParserFor } from '../document/exact-integers.ts'
import { writeExactJson } from '../document/exact-json.ts'
import type { Encoding, MediaType, Parameter } from '../document/openapi-document.ts'
import { findPropertySchemas, listPropertyNames } from '../schema/properties.ts'
import { dealPairs } from './deal-pairs.ts'
import { asParameter, chooseFieldType, fixedHeaders, isStyled, isWholeJson, listPartTypes } from './form-encoding.ts'
import { type FormField, mayBeJson } from './form-field.ts'
import { FORM_ENCODED, type Letters, PLAIN } from './letters.ts'
import { isJson, isMultipart, isText } from './media-type.ts'
import { readParameterTexts, serializeAsPairs, styledAs } from './parameter.ts'
import { type Accepts, Parsed, Readings, readTexts, type Texts } from './read-texts.ts'

/** How the texts of a form are spelt: a multipart form has no need to encode anything. */
export function lettersOf(mediaType: string): Letters {
  return isMultipart(mediaType) ? PLAIN : FORM_ENCODED
}

/**
 * The fields of a form. A list repeats its field, an object is JSON, and what is absent is no field; `encoding` may say
 * otherwise.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function serializeForm(mediaType: string, { encoding = {} }: MediaType, value: object): FormField[] {
  const letters = lettersOf(mediaType)
  return Object.entries(value).flatMap(([name, property]): FormField[] => {
    if (property === undefined || property === null) return []
    const own = encoding[name] ?? {}
    if (isStyled(own, mediaType)) {
      const parameter = asParameter(name, own)
      return serializeAsPairs(parameter, property, { ...styledAs(parameter), letters })
    }
    const isList = Array.isArray(property) && !isWholeJson(own, property)
    const items: unknown[] = isList ? property : [property]
    const headers = isMultipart(mediaType) ? { headers: fixedHeaders(own) } : {}
    return items.map(item => ({ ...writeField(name, item, own, isMultipart(mediaType), letters), ...headers }))
  })
}

function writeField(
  name: string,
  value: unknown,
  encoding: Encoding,
  hasParts: boolean,
  { encode }: Letters,
): FormField {
  if (value instanceof Blob) {
    const documented = listPartTypes(encoding).find(type => !type.includes('*')) ?? ''
    const type = value.type || documented
    const isComplete = value instanceof File && value.type === type
    return { name, text: '', file: isComplete ? value : new File([value], nameOf(value), { type }) }
  }
  const type = chooseFieldType(value, encoding) ?? 'application/json'
  const text = value instanceof Date ? value.toISOString() : isJson(type) ? writeExactJson(value) : String(value)
  if (!hasParts || type === '') return { name, text: encode(text) }
  return { name, text, file: new File([text], 'blob', { type }) }
}

function nameOf(file: Blob): string {
  return file instanceof File ? file.name : 'blob'
}

/** The fields that a form describes, as the parameters of a query that would be written as they are. */
export function listFormParameters(
  { document }: ApiDescription,
  mediaType: string,
  { schema, encoding = {} }: MediaType,
): Parameter[] {
  const names = [...new Set([...listPropertyNames(document, schema), ...Object.keys(encoding)])]
  return names.map(name => {
    const own = encoding[name]
    return isStyled(own, mediaType)
      ? asParameter(name, own ?? {}, { allOf: findPropertySchemas(document, schema, name) })
      : { name, in: 'query', explode: false }
  })
}

/**
 * A form as the object that its schema describes: with lists where the schema wants them, with what its JSON says, and with
 * texts read as the types that the schema names.
 */
export function readForm(
  api: ApiDescription,
  mediaType: string,
  described: MediaType,
  fields: readonly FormField[],
  accepts: Accepts,
): unknown {
  const { schema, encoding = {} } = described
  const letters = lettersOf(mediaType)
  const parse = jsonParserFor(api.document)
  const parameters = listFormParameters(api, mediaType, described)
  const { pairsOf, unknown } = dealPairs(api, parameters, fields)
  const texts: Record<string, Texts> = {}
  const put = (name: string, value: Texts | undefined) => {
    if (value !== undefined) Object.defineProperty(texts, name, { value, enumerable: true, configurable: true })
  }
  for (const parameter of parameters) {
    const { name } = parameter
    const own = pairsOf(parameter)
    if (isStyled(encoding[name], mediaType))
      put(name, readParameterTexts(api, parameter, own, { ...styledAs(parameter), letters }))
    else if (own.length > 0) put(name, readFields(own, letters, parse, encoding[name]))
  }
  for (const name of new Set(unknown.map(field => field.name))) {
    put(
      name,
      readFields(
        unknown.filter(field => field.name === name),
        letters,
        parse,
      ),
    )
  }
  return readTexts(api, schema === undefined ? [] : [schema], texts, accepts)
}

/** All fields of one name. One alone is a list of one, or a value, or JSON that says it all. */
function readFields(fields: readonly FormField[], letters: Letters, parse: Parse, encoding: Encoding = {}): Texts {
  const asJson = isWholeJson(encoding)
  const types = listPartTypes(encoding)
  const read = fields.map(field => readField(field, letters, parse, asJson, types))
  const [first] = read
  if (first === undefined || read.length > 1) return read
  return new Readings(asJson ? [first, read] : [read, first])
}

function readField(
  { text, file }: FormField,
  { decode }: Letters,
  parse: Parse,
  isSaidToBeJson: boolean,
  documented: readonly string[],
): Texts {
  // A text is sent as what is documented, even if that is an image.
  const isReadable = file && (isText(file.type) || (documented.includes(file.type) && (text !== '' || file.size === 0)))
  const written = !file ? decode(text) : isReadable ? text : undefined
  if (written === undefined) return file as File
  const isJsonPart = file !== undefined && isJson(file.type)
  const json = isJsonPart || isSaidToBeJson || mayBeJson(written) ? tryJson(written, parse) : undefined
  if (isJsonPart && json) return new Readings([json, file])
  const usual = file ? [file, written] : [written]
  if (json === undefined) return new Readings(usual)
  // What is said to be JSON, and is, is nothing else: `""` is an empty text. A part that says another type may be a file.
  return isSaidToBeJson && !file ? json : new Readings([...usual, json])
}

type Parse = (text: string) => unknown

function tryJson(text: string, parse: Parse): Parsed | undefined {
  try {
    return new Parsed(parse(text))
  } catch {
    return undefined
  }
}
