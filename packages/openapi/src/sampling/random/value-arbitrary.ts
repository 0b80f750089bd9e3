import { type Arbitrary, boolean, constant, constantFrom, jsonValue, oneof } from 'fast-check'
import type { Schema, SchemaObject } from '../../document/openapi-document.ts'
import { isBinary, isUndescribed } from '../../schema/binary-schema.ts'
import { listMergedBranches, mergeSchema } from '../../schema/merge.ts'
import type { JsonType } from '../../schema/types.ts'
import { arrayArbitrary } from './array-arbitrary.ts'
import { filterBounded } from './bounded-filter.ts'
import { startingDepth } from './depth.ts'
import { fileArbitrary } from './file-arbitrary.ts'
import { type Generation, isAllowed } from './generation.ts'
import { integerArbitrary, numberArbitrary } from './number-arbitrary.ts'
import { objectArbitrary } from './object-arbitrary.ts'
import { textArbitrary } from './text-arbitrary.ts'

/**
 * Values that a schema allows in one place of a request; `undefined` when there are none. What `properties`, `items`,
 * limits, formats, patterns and alternatives say is built in, and the rest is filtered.
 */
export function valueArbitrary(generation: Generation, schema: Schema): Arbitrary<unknown> | undefined {
  return arbitraryAt(generation, schema, startingDepth(generation.api.document, schema))
}

function arbitraryAt(generation: Generation, schema: Schema, depth: number): Arbitrary<unknown> | undefined {
  const merged = mergeSchema(generation.api.document, schema)
  if (merged === false) return undefined
  const made = fromAlternatives(generation, merged, depth) ?? fromSchema(generation, merged, depth)
  const has = (keyword: string) => merged[keyword] !== undefined
  const isListed = has('enum') || has('const')
  if (!made || !(NEEDS_FILTER.some(has) || (isListed && LIMITS.some(has)))) return made
  return filterBounded(made, value => isAllowed(generation, schema, value))
}

/** Keywords that the arbitraries below do not follow to the letter. */
const NEEDS_FILTER = [
  'anyOf',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'if',
  'maxProperties',
  'minProperties',
  'multipleOf',
  'not',
  'oneOf',
  'patternProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'x-comparisons',
]

/** Keywords that some of the values may break that `enum` lists. */
const LIMITS = ['format', 'maxLength', 'maximum', 'minLength', 'minimum', 'pattern', 'properties', 'required']

function fromAlternatives(generation: Generation, schema: SchemaObject, depth: number): Arbitrary<unknown> | undefined {
  const branches = listMergedBranches(generation.api.document, schema)
  return union(branches.flatMap(branch => arbitraryAt(generation, branch, depth + 1) ?? []))
}

function fromSchema(generation: Generation, schema: SchemaObject, depth: number): Arbitrary<unknown> | undefined {
  // Nothing else than JSON has room for a null.
  const isWritable = (value: unknown) => generation.place === 'json' || value !== null
  const listed = schema.const !== undefined ? [schema.const] : schema.enum
  if (Array.isArray(listed)) {
    const writable = listed.filter(isWritable)
    return writable.length > 0 ? constantFrom(...writable) : undefined
  }
  const isField = generation.place === 'form' && generation.level === 1
  if (isField && (isBinary(schema) || isUndescribed(schema))) return fileArbitrary(schema)
  const types = typesOf(schema)
  if (!types) return jsonValue({ maxDepth: 2 }).map(asJson).filter(isWritable)
  const writable = types.filter(type => isWritable(type === 'null' ? null : type))
  return union(writable.flatMap(type => fromType(generation, schema, type, depth) ?? []))
}

function fromType(
  generation: Generation,
  schema: SchemaObject,
  type: JsonType,
  depth: number,
): Arbitrary<unknown> | undefined {
  switch (type) {
    case 'null':
      return constant(null)
    case 'boolean':
      return boolean()
    case 'integer':
      return integerArbitrary(schema)
    case 'number':
      return numberArbitrary(schema)
    case 'string':
      return textArbitrary(generation, { ...schema, type })
    case 'array':
      return arrayArbitrary(arbitraryAt, generation, schema, depth)
    case 'object':
      return objectArbitrary(arbitraryAt, generation, schema, depth)
  }
}

/** The types that a schema names, or that its keywords are about; `undefined` when it says nothing. */
function typesOf({ type, properties, items, pattern, maxLength, minimum, maximum }: SchemaObject) {
  if (type !== undefined) return [type].flat() as JsonType[]
  if (properties !== undefined) return ['object'] as const
  if (items !== undefined) return ['array'] as const
  if (pattern !== undefined || maxLength !== undefined) return ['string'] as const
  return minimum !== undefined || maximum !== undefined ? (['number'] as const) : undefined
}

function union(arbitraries: readonly Arbitrary<unknown>[]): Arbitrary<unknown> | undefined {
  return arbitraries.length > 1 ? oneof(...arbitraries) : arbitraries[0]
}

/** As it is after a journey: -0 becomes 0, and no object is without a prototype. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
