import { isRecord, type OpenApiDocument, type Schema, type SchemaObject } from '@crm-clients/openapi/document'
import { isBinary, isOfType, isUndescribed, type JsonType, listPossibleSchemas } from '@crm-clients/openapi/schema'
import {
  isForm,
  isJson,
  isJsonLines,
  isMediaRange,
  matchMediaType,
  readMediaType,
} from '@crm-clients/openapi/serialization'
import type { TypeSchema } from './type-schema.ts'
import { typesOnly } from './typed-schema.ts'

/** Whether an answer with some status is a success, a failure, or may be either. */
export type AnswerOutcome = 'success' | 'failure' | 'either'

/** Whether the type of a body is that of its schema, and not just a text or a file. */
export function isTypedAsSchema(mediaType: string, direction: 'request' | 'response'): boolean {
  if (direction === 'response') return isJson(mediaType)
  return isJson(mediaType) || isJsonLines(mediaType) || isFormLike(mediaType)
}

function isFormLike(mediaType: string): boolean {
  return isForm(mediaType) || mediaType.startsWith('multipart/')
}

/** The type of a body that is sent in a media type; undefined where the document says nothing of it. */
export function typeRequestBody(
  document: OpenApiDocument,
  type: TypeSchema,
  mediaType: string,
  schema: Schema | undefined,
): SchemaObject | undefined {
  if (isJson(mediaType) || isJsonLines(mediaType)) return schema === undefined ? undefined : type(schema, 'request')
  if (isFormLike(mediaType)) return schema === undefined ? undefined : type(schema, 'form')
  // Nothing says how an object is written there, and of a number only its text: whoever has one brings the text.
  const isTextual = readMediaType(mediaType).startsWith('text/')
  return isOfTypes(document, schema, isTextual ? ['boolean', 'integer', 'number', 'string'] : ['string'])
    ? type(schema ?? true, 'field')
    : { oneOf: [{ type: 'string' }, typesOnly('file')] }
}

/**
 * The type of a body as a client hands it out. It parses JSON, and JSON alone; a text stays a text, whatever the schema says. Any
 * other bytes are a `Blob`, but for failures, which are read as text.
 */
export function typeResponseBody(
  document: OpenApiDocument,
  type: TypeSchema,
  mediaType: string,
  schema: Schema | undefined,
  outcome: AnswerOutcome,
): SchemaObject | undefined {
  if (isJson(mediaType)) return schema === undefined ? undefined : type(schema, 'response')
  const isTextual = readMediaType(mediaType).startsWith('text/')
  if (isMediaRange(mediaType) && !isTextual) {
    return schema === undefined ? undefined : typeInRange(document, type, mediaType, schema, outcome)
  }
  const text = isOfTypes(document, schema, ['string']) ? type(schema ?? true, 'response') : { type: 'string' }
  if (isTextual || outcome === 'failure') return text
  return outcome === 'success' ? typesOnly('file') : { oneOf: [typesOnly('file'), { type: 'string' }] }
}

/** What comes in a range of media types may be JSON where the range has that, and else is what the schema says: bytes, if nothing. */
function typeInRange(
  document: OpenApiDocument,
  type: TypeSchema,
  range: string,
  schema: Schema,
  outcome: AnswerOutcome,
): SchemaObject {
  const mayBeJson = matchMediaType([range], 'application/json') !== undefined
  const isUnsaid = isRecord(schema) && isUndescribed(schema)
  const isFile = isUnsaid ? !mayBeJson : listPossibleSchemas(document, schema).some(isBinary)
  if (!isFile || (outcome === 'failure' && !isUnsaid)) return type(schema, 'response')
  const text = { type: 'string' } as const
  if (outcome === 'failure') return text
  return outcome === 'success' ? type(schema, 'field') : { oneOf: [type(schema, 'field'), text] }
}

/** Whether a schema names these types, or values of them, and no others. */
export function isOfTypes(document: OpenApiDocument, schema: Schema | undefined, types: readonly JsonType[]): boolean {
  const fits = listPossibleSchemas(document, schema).flatMap(({ type, const: constant, enum: listed }) => {
    if (type !== undefined) return [type].flat().map(name => types.some(wanted => wanted === name))
    const values = [constant, listed].flat().filter(value => value !== undefined)
    return values.map(value => types.some(wanted => isOfType(value, wanted)))
  })
  return fits.length > 0 && fits.every(Boolean)
}
