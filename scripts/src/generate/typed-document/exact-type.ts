import {
  type ExactType,
  keepsIntegers,
  type OpenApiDocument,
  readExactType,
  type SchemaObject,
} from '@crm-clients/openapi/document'
import { isOfType, type JsonType, listPossibleSchemas, listTypes, resolveSchema } from '@crm-clients/openapi/schema'
import { annotationsOf, typesOnly, withoutAnnotations } from './typed-schema.ts'
import type { TypingContext } from './typing-context.ts'

/**
 * As what callers see the integers that a schema is about, where it says so, or another one of the same value does. Alternatives
 * of a value share it, since nobody tells a number of the one from a number of the other; only fractions stay numbers.
 */
export function findExactType(
  document: OpenApiDocument,
  schema: SchemaObject,
  { beside }: TypingContext,
): ExactType | undefined {
  if (!keepsIntegers(document)) return undefined
  const types = [schema.type].flat()
  const values = [schema.const, schema.enum].flat()
  const isWhole = types.includes('integer') || (schema.type === undefined && values.some(isInteger))
  if (!isWhole && !types.includes('number')) return undefined
  return [schema, ...beside]
    .flatMap(place =>
      isWhole
        ? listPossibleSchemas(document, place)
        : resolveSchema(document, { schema: place, pointer: '#' }).map(part => part.schema),
    )
    .map(readExactType)
    .find(found => found !== undefined)
}

/** The integers of a schema as callers see them, and what it allows besides. */
export function exactType(
  int64: ExactType,
  own: SchemaObject,
  shapeOf: (type: JsonType) => SchemaObject,
): SchemaObject {
  const listed = own.const === undefined ? own.enum : [own.const]
  const values = Array.isArray(listed) ? listed : undefined
  const integers = values?.filter(isInteger).map(String)
  const integer: SchemaObject =
    int64 === 'bigint'
      ? typesOnly('bigint', integers && { digits: integers })
      : { type: 'string', ...(integers && { enum: integers }) }
  const isAny = values === undefined
  const types = own.type === undefined ? [] : [...listTypes({ schema: own })]
  const others = types
    .filter(type => type !== 'integer' && type !== 'number')
    .filter(type => isAny || values.some(value => isOfType(value, type)))
  const shapes = [...(integers?.length === 0 ? [] : [integer]), ...others.map(shapeOf).map(withoutAnnotations)]
  const [only, ...more] = shapes
  if (only === undefined) return typesOnly('never', annotationsOf(own))
  return { ...annotationsOf(own), ...(more.length > 0 ? { oneOf: shapes } : only) }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value)
}
