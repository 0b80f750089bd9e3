import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema, SchemaObject } from '@crm-clients/openapi/document'
import { isRecord, type JsonRecord } from '@crm-clients/openapi/document'
import { FORMATS } from '@crm-clients/openapi/sampling'
import { isBinary, isSchema, isUndescribed, resolveSchema } from '@crm-clients/openapi/schema'

/** Which way values travel, and whether they are fields of a form. */
export type JudgedPurpose = 'request' | 'form' | 'response'

/** The property by which the judge knows a file: JSON has none. */
export const FILE_MARK = '\u0000file'

const FILE: SchemaObject = { type: 'object', required: [FILE_MARK] }

/**
 * A document in which JSON Schema alone says what OpenAPI says besides: read-only and write-only properties, discriminators
 * and files. All JSON pointers stay what they are. Formats that are only annotations are left out.
 */
export function prepareForJudge(api: ApiDescription, purpose: JudgedPurpose): JsonRecord {
  const oneWay = purpose === 'response' ? 'writeOnly' : 'readOnly'

  function isOneWay(property: unknown): boolean {
    if (!isSchema(property)) return false
    return resolveSchema(api.document, { schema: property, pointer: '#' }).some(({ schema }) => schema[oneWay] === true)
  }

  function prepare(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(prepare)
    if (!isRecord(schema)) return schema
    if (purpose === 'form' && isBinary(schema)) return FILE
    const entries = Object.entries(enforceDiscriminator(schema)).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'format' && typeof value === 'string' && FORMATS[value] === undefined) return []
      if (key === 'required' && Array.isArray(value))
        return [[key, value.filter(name => !isOneWay(propertyOf(schema, name)))]]
      return [[key, key === 'properties' && isRecord(value) ? prepareProperties(value) : prepare(value)]]
    })
    return Object.fromEntries(entries)
  }

  function prepareProperties(properties: JsonRecord): JsonRecord {
    const entries = Object.entries(properties).map(([name, property]): [string, unknown] => {
      if (isOneWay(property)) return [name, false]
      const isFile = purpose === 'form' && isRecord(property) && isUndescribed(property)
      return [name, isFile ? FILE : prepare(property)]
    })
    return Object.fromEntries(entries)
  }

  return { paths: prepare(api.document.paths ?? {}), components: prepare(api.document.components ?? {}) } as JsonRecord
}

function propertyOf({ properties }: SchemaObject, name: unknown): Schema | undefined {
  const property = isRecord(properties) ? properties[String(name)] : undefined
  return isSchema(property) ? property : undefined
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
function enforceDiscriminator(schema: SchemaObject): SchemaObject {
  const { discriminator } = schema
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf'
  const branches = schema[keyword]
  if (!isRecord(discriminator) || typeof discriminator.propertyName !== 'string') return schema
  const name = discriminator.propertyName
  const mapping = isRecord(discriminator.mapping) ? Object.entries(discriminator.mapping) : []
  if (!Array.isArray(branches)) {
    const others = Array.isArray(schema.allOf) ? schema.allOf : []
    const named = { properties: { [name]: { enum: mapping.map(([value]) => value) } }, required: [name] }
    return mapping.length > 0 ? { ...schema, allOf: [...others, named] } : schema
  }
  const named = branches.map((branch: unknown) => {
    if (!isRecord(branch) || typeof branch.$ref !== 'string') return branch
    const short = branch.$ref.split('/').at(-1)
    const mapped = mapping.filter(([, target]) => target === branch.$ref || target === short).map(([value]) => value)
    const values = mapped.length > 0 ? mapped : [short]
    return { ...branch, properties: { [name]: { enum: values } }, required: [name] }
  })
  return { ...schema, [keyword]: named }
}
