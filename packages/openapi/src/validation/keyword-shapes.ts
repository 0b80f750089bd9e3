import { type Arrangement, holdingOf } from '../document/object-kinds.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isSchema } from '../schema/subschemas.ts'
import { JSON_TYPES } from '../schema/types.ts'

type Test = (value: unknown) => boolean

const isAnything: Test = () => true
const isText: Test = value => typeof value === 'string'
const isBoolean: Test = value => typeof value === 'boolean'
const isNumber: Test = value => typeof value === 'number' || typeof value === 'bigint'
const isCount: Test = value => Number.isInteger(value) && Number(value) >= 0
const isList: Test = Array.isArray
const isSchemaList: Test = value => Array.isArray(value) && value.length > 0 && value.every(isSchema)
const isSchemaMap: Test = value => isRecord(value) && Object.values(value).every(isSchema)
const isNames: Test = value => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length
const isType: Test = value => JSON_TYPES.some(type => type === value)

/** What the values of keywords look like in draft 2020-12 that hold no schemas. @see https://json-schema.org/draft/2020-12/schema */
const SHAPES = new Map<string, Test>([
  ...named(isAnything, 'const', 'default'),
  ...named(
    isText,
    '$comment',
    '$dynamicRef',
    '$ref',
    'contentEncoding',
    'contentMediaType',
    'description',
    'format',
    'pattern',
    'title',
  ),
  ...named(isBoolean, 'deprecated', 'readOnly', 'uniqueItems', 'writeOnly'),
  ...named(isNumber, 'exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum'),
  ...named(value => isNumber(value) && Number(value) > 0, 'multipleOf'),
  ...named(
    isCount,
    'maxContains',
    'maxItems',
    'maxLength',
    'maxProperties',
    'minContains',
    'minItems',
    'minLength',
    'minProperties',
  ),
  ...named(isList, 'enum', 'examples'),
  ...named(isNames, 'required'),
  ...named(value => isRecord(value) && Object.values(value).every(isNames), 'dependentRequired'),
  ...named(
    value => isType(value) || (isNames(value) && [value].flat().length > 0 && [value].flat().every(isType)),
    'type',
  ),
  // The meta-schema knows these, and they are too rare for more than its word.
  ...named(
    () => false,
    '$anchor',
    '$dynamicAnchor',
    '$id',
    '$recursiveAnchor',
    '$recursiveRef',
    '$schema',
    '$vocabulary',
    'dependencies',
  ),
])

/** What those look like that hold schemas. A list of items is of older drafts. */
const ARRANGEMENTS: Readonly<Record<Arrangement, Test>> = {
  list: isSchemaList,
  map: isSchemaMap,
  one: isSchema,
  'one or list': isSchema,
}

/**
 * Whether the keywords of a schema surely have the values that draft 2020-12 demands; the schemas below are not looked at. The
 * meta-schema says the same and why, and takes longer to compile than a large document to load.
 */
export function isPlainlyWritten(schema: SchemaObject): boolean {
  return Object.keys(schema).every(keyword => shapeOf(keyword)?.(schema[keyword]) ?? true)
}

function shapeOf(keyword: string): Test | undefined {
  const shape = SHAPES.get(keyword)
  if (shape) return shape
  const holding = holdingOf('schema', keyword)
  return holding?.kind === 'schema' ? ARRANGEMENTS[holding.as] : undefined
}

function named(test: Test, ...keywords: string[]): [string, Test][] {
  return keywords.map(keyword => [keyword, test])
}
