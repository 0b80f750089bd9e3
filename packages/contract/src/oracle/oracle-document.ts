import type { ApiDescription } from '@crm-clients/openapi'
import {
  followReference,
  isRecord,
  type JsonRecord,
  keepsIntegers,
  mapDocument,
  readPointer,
  referenceIn,
  type Schema,
  type SchemaObject,
} from '@crm-clients/openapi/document'
import { FORMATS } from '@crm-clients/openapi/sampling'
import {
  findPropertySchemas,
  isBinary,
  isOneWay,
  isSchema,
  isUndescribed,
  listOneWayProperties,
  listPossibleSchemas,
  mapSubschemas,
} from '@crm-clients/openapi/schema'
import { encodeFragment } from './encode-fragment.ts'
import { markBigints, markSchema } from './exact-numbers.ts'
import { IS_FIELD } from './form-fields-keyword.ts'

/** Which way values travel, and whether they are fields of a form. */
export type OraclePurpose = 'request' | 'form' | 'response'

/** The property by which the oracle knows a file: JSON has none. */
export const FILE_MARK = '\u0000file'

/** A file, whose length is its size in bytes. */
function fileSchema({ minLength: minimum, maxLength: maximum }: SchemaObject): SchemaObject {
  const size = { type: 'number', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) }
  return { type: 'object', required: [FILE_MARK], properties: { [FILE_MARK]: size } }
}

/** What a field of a form can only be as a file, and is something else inside of JSON. */
function fileInField(schema: SchemaObject, inside: SchemaObject): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: It is the keyword of JSON Schema.
  return { if: { [IS_FIELD]: true }, then: fileSchema(schema), else: inside }
}

/** Keywords whose schemas apply to the same value. */
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'])

/**
 * A document in which JSON Schema alone says what OpenAPI says besides: read-only and write-only properties, discriminators
 * and files. All JSON pointers stay what they are. Formats that are only annotations are left out.
 *
 * It is written once more here than in the mock's validation, on purpose: a mistake there is not made here as well.
 */
export function prepareForOracle({ document }: ApiDescription, purpose: OraclePurpose): JsonRecord {
  const direction = purpose === 'response' ? 'response' : 'request'

  function prepare(schema: SchemaObject, pointer: string): SchemaObject {
    if (purpose !== 'form' || !isBinary(schema)) return prepareJson(schema, pointer)
    return fileInField(schema, prepareJson(schema, pointer))
  }

  function prepareJson(schema: SchemaObject, pointer: string): SchemaObject {
    // What is below it was prepared before, and no longer says which way it travels.
    const written = (readPointer(document, pointer)?.value ?? schema) as SchemaObject
    const oneWay = new Set(listOneWayProperties(document, written, direction))
    const own = enforceDiscriminator(document, withoutAnnotation(schema))
    const prepared = optional(encodeReference(keepsIntegers(document) ? markSchema(own) : own), oneWay)
    const { properties } = prepared
    return isRecord(properties) ? { ...prepared, properties: prepareProperties(properties) } : prepared
  }

  function encodeReference(schema: SchemaObject): SchemaObject {
    const reference = referenceIn(schema)
    if (reference === undefined) return schema
    return { ...schema, $ref: encodeFragment(followReference(document, reference, '#').pointer) }
  }

  function prepareProperties(properties: JsonRecord): JsonRecord {
    const entries = Object.entries(properties).map(([name, property]): [string, unknown] => {
      if (isSchema(property) && isOneWay(document, { schema: property, pointer: '#' }, direction)) return [name, false]
      const isFile = purpose === 'form' && isRecord(property) && isUndescribed(property)
      return [name, isFile ? fileInField(property, property) : property]
    })
    return Object.fromEntries(entries)
  }

  const {
    paths = {},
    webhooks = {},
    components = {},
  } = mapDocument(document, ({ kind, node, pointer }) => (kind === 'schema' ? prepare(node, pointer) : node))
  const prepared = { paths, webhooks, components }
  return keepsIntegers(document) ? markBigints(prepared) : prepared
}

/** A schema, with those that apply to the same value, that does not require some properties. */
function optional(schema: SchemaObject, names: ReadonlySet<unknown>): SchemaObject {
  if (names.size === 0) return schema
  const mapped = mapSubschemas(schema, (below, keyword) =>
    isRecord(below) && SAME_VALUE.has(keyword) ? optional(below, names) : below,
  )
  const { required } = mapped
  return Array.isArray(required) ? { ...mapped, required: required.filter(name => !names.has(name)) } : mapped
}

/** A dialect that a schema names by itself counts as little: it is that of the document. */
function withoutAnnotation({ $schema: _, ...given }: SchemaObject): SchemaObject {
  // Hyperjump would find a keyword called like a method of all objects among its own.
  const own = Object.entries(given).filter(([keyword]) => !(keyword in Object.prototype))
  const schema: SchemaObject = Object.fromEntries(own)
  const { format, ...others } = schema
  return typeof format === 'string' && FORMATS[format] === undefined ? others : schema
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
function enforceDiscriminator(document: object, schema: SchemaObject): SchemaObject {
  const { discriminator } = schema
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf'
  const branches = schema[keyword]
  if (!isRecord(discriminator) || typeof discriminator.propertyName !== 'string') return schema
  const name = discriminator.propertyName
  const mapping = isRecord(discriminator.mapping) ? Object.entries(discriminator.mapping) : []
  const demand = (target: SchemaObject, values: readonly unknown[]): SchemaObject => {
    const named = { properties: { [name]: { enum: values } }, required: [name] }
    return { ...target, allOf: [...(Array.isArray(target.allOf) ? target.allOf : []), named] }
  }
  if (!Array.isArray(branches)) {
    const values = mapping.map(([value]) => value)
    return values.length > 0 ? demand(schema, values) : schema
  }
  const named = branches.map((branch: unknown) => {
    if (!isRecord(branch) || typeof branch.$ref !== 'string') return branch
    const short = branch.$ref.split('/').at(-1)
    const mapped = mapping.filter(([, target]) => target === branch.$ref || target === short).map(([value]) => value)
    if (mapped.length > 0) return demand(branch, mapped)
    return namesItself(document, branch, name) ? branch : demand(branch, [short])
  })
  return { ...schema, [keyword]: named }
}

/** Whether a branch says by itself which values of the property stand for it. */
function namesItself(document: object, branch: Schema, name: string): boolean {
  const schemas = findPropertySchemas(document, branch, name).flatMap(found => listPossibleSchemas(document, found))
  return schemas.some(schema => ['const', 'enum', 'pattern'].some(keyword => keyword in schema))
}
