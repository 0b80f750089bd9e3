import type { ApiDescription } from '@crm-clients/openapi'
import type { OpenApiDocument, Parameter, SchemaObject } from '@crm-clients/openapi/document'
import { isReadMethod } from '@crm-clients/openapi/http'
import {
  findIdempotencyKey,
  listAlternatives,
  readPagination,
  readRateLimit,
  readUpload,
} from '@crm-clients/openapi/operation'
import {
  isOfType,
  isSchema,
  type JsonType,
  listShapes,
  listTypes,
  type PlacedSchema,
} from '@crm-clients/openapi/schema'
import { isForm, isJson, isJsonLines, isMultipart, isUrlEncoded } from '@crm-clients/openapi/serialization'
import { exactPlaces } from './exact-places.ts'
import { fieldEncodings } from './field-encodings.ts'
import { numericHeaders } from './numeric-headers.ts'
import { parameterStyles } from './parameter-styles.ts'
import { hasServers } from './server-constants.ts'

/**
 * The optional parts of the runtime that a spec needs, by the name of their export, with the name of the feature before it where that
 * is another one. A client that needs none of them
 * carries none of them.
 */
export interface NeededFeatures {
  readonly features: readonly string[]
  /** What its methods can do besides calling. */
  readonly methods: readonly string[]
  /** What writes the media types of its bodies. The last one takes them all. */
  readonly bodies: readonly string[]
}

/** Finds out which optional parts of the runtime a spec needs. */
export function neededFeatures(api: ApiDescription): NeededFeatures {
  const { document, operations, credentials } = api
  const contents = operations.map(({ requestBody }) => requestBody?.content ?? {})
  const mediaTypes = contents.flatMap(content => Object.keys(content))
  const hasRaw = mediaTypes.some(type => !isJson(type) && !isJsonLines(type) && !isForm(type))
  const forms = contents.flatMap(content => Object.values(fieldEncodings(content) ?? {}))
  const fields = forms.flatMap((encodings): object[] => Object.values(encodings))
  const parameters = operations.flatMap(operation => operation.parameters)
  const exact = operations.map(exactPlaces(api).detailsOf)
  const styled = parameters.filter(parameter => needsStyle(document, parameter))
  const hasStyles = fields.some(hasStyle) || styled.length > 0
  const isDeep = !fields.some(hasStyle) && styled.every(isDeepObject)
  const isExact = exact.some(places => places.parameters.size > 0)
  const hasExactResults = exact.some(({ int64, exactHeaders }) => int64 ?? exactHeaders)
  return {
    features: namesOf({
      authenticate: listAlternatives(api).some(alternative => alternative.length > 1),
      chooseBody: contents.some(content => Object.keys(content).length > 1),
      chooseServer: hasServers(document, operations),
      createIdempotencyKey: operations.some(findIdempotencyKey),
      encodeField: fields.length > 0,
      followRedirects: operations.some(({ method }) => isReadMethod(method)),
      placeCredential: credentials.some(({ kind }) => kind !== 'bearer' && kind !== 'header'),
      readNextLink: operations.some(operation => readPagination(operation)?.style === 'link'),
      'result: ExactResult': hasExactResults,
      'result: NumericResult': !hasExactResults && operations.some(({ responses }) => numericHeaders(api, responses)),
      shareRateLimit: [document, ...operations.map(({ source }) => source)].some(readRateLimit),
      writeStyledParameter: hasStyles && !isExact && !isDeep,
      'writeStyledParameter: writeDeepObject': hasStyles && !isExact && isDeep,
      'writeStyledParameter: writeExactParameter': isExact,
    }),
    methods: namesOf({
      attachFiles: operations.some(operation => readUpload(operation)?.style === 'token'),
      paginate: operations.some(operation => readPagination(operation) !== undefined),
      sendFile: operations.some(operation => readUpload(operation)?.style === 'url'),
    }),
    bodies: namesOf({
      writeExactBody: exact.some(({ bodies }) => Object.keys(bodies).length > 0),
      writeJson: mediaTypes.some(isJson),
      writeJsonLines: mediaTypes.some(isJsonLines),
      writeMultipart: mediaTypes.some(isMultipart),
      writeUrlEncoded: mediaTypes.some(isUrlEncoded),
      writeRaw: hasRaw,
    }),
  }
}

function namesOf(needed: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(needed).filter(name => needed[name])
}

function hasStyle(field: object): boolean {
  return 'style' in field || 'explode' in field || 'allowReserved' in field
}

function isDeepObject({ style, allowReserved, content }: Parameter): boolean {
  return style === 'deepObject' && !allowReserved && !content
}

/** Without it the runtime writes scalars, and arrays of scalars in their location's default style. */
function needsStyle(document: OpenApiDocument, parameter: Parameter): boolean {
  if (parameterStyles([parameter]) !== undefined) return true
  const { schema } = parameter
  return !isSchema(schema) || !isSimple(document, [{ schema, pointer: '#' }])
}

/** Whether every value that schemas allow together is a scalar, or a list of scalars. */
function isSimple(document: OpenApiDocument, schemas: readonly PlacedSchema[], lists = true): boolean {
  return listShapes(document, schemas).every(({ parts }) => {
    const allows = (type: JsonType) => parts.every(({ schema }) => allowsType(schema, type))
    if (allows('object')) return false
    if (!allows('array')) return true
    const items = parts.flatMap(({ schema: { items } }) => (isSchema(items) ? [{ schema: items, pointer: '#' }] : []))
    return lists && items.length > 0 && isSimple(document, items, false)
  })
}

function allowsType(schema: SchemaObject, type: JsonType): boolean {
  const values = 'const' in schema ? [schema.const] : schema.enum
  return listTypes({ schema }).includes(type) && (!Array.isArray(values) || values.some(value => isOfType(value, type)))
}
