import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { resolveReference } from '../document/resolve-reference.ts'
import { isSchema } from '../document/subschemas.ts'
import { sampleNumber, sampleText } from './sample-scalar.ts'

const MAXIMUM_DEPTH = 12

/**
 * A value that a schema accepts, for requests: its example, default or constant, or else the smallest that its keywords
 * allow. Deterministic. It is a guess where keywords contradict each other or a pattern is hard; an example helps then.
 */
export function sampleValue(document: object, schema: Schema | undefined, depth = 0): unknown {
  if (!isRecord(schema) || depth > MAXIMUM_DEPTH) return 'string'
  if (typeof schema.$ref === 'string') {
    return sampleValue(document, resolveReference<Schema>(document, { $ref: schema.$ref }), depth + 1)
  }
  const [given] = [schema.example, firstOf(schema.examples), schema.default, schema.const, firstOf(schema.enum)].filter(
    value => value !== undefined,
  )
  if (given !== undefined) return given
  return sampleComposition(document, schema, depth) ?? sampleOfType(document, schema, depth)
}

function sampleComposition(document: object, schema: SchemaObject, depth: number): unknown {
  const { allOf, ...beside } = schema
  if (Array.isArray(allOf)) {
    const parts = [...allOf, beside].filter(isSchema).map(part => sampleValue(document, part, depth + 1))
    const objects = parts.filter(isRecord)
    return objects.length > 0 ? Object.assign({}, ...objects) : parts[0]
  }
  const branches = schema.oneOf ?? schema.anyOf
  if (!Array.isArray(branches) || !isSchema(branches[0])) return undefined
  const branch = sampleValue(document, branches[0], depth + 1)
  const own = schema.properties === undefined ? {} : sampleObject(document, schema, depth)
  return isRecord(branch) ? { ...own, ...branch } : branch
}

function sampleOfType(document: object, schema: SchemaObject, depth: number): unknown {
  const type = Array.isArray(schema.type) ? schema.type.find(name => name !== 'null') : schema.type
  switch (type ?? (schema.properties ? 'object' : 'string')) {
    case 'object':
      return sampleObject(document, schema, depth)
    case 'array':
      return sampleArray(document, schema, depth)
    case 'integer':
    case 'number':
      return sampleNumber(schema)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return sampleText(schema)
  }
}

/** The required properties that may be sent. */
function sampleObject(document: object, schema: SchemaObject, depth: number): Record<string, unknown> {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required.map(String) : []
  const sent = required.filter(name => {
    const property = properties[name]
    return !isRecord(property) || resolveReference<SchemaObject>(document, property).readOnly !== true
  })
  const entries = sent.map(name => {
    const property = properties[name]
    return [name, sampleValue(document, isSchema(property) ? property : true, depth + 1)]
  })
  return Object.fromEntries(entries)
}

function sampleArray(document: object, schema: SchemaObject, depth: number): unknown[] {
  const length = typeof schema.minItems === 'number' ? schema.minItems : 0
  const item = isSchema(schema.items) ? schema.items : true
  return Array.from({ length }, () => sampleValue(document, item, depth + 1))
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}
