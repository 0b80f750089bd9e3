import type { JsonRecord } from '@crm-clients/openapi/document'
import {
  type Arbitrary,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  subarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { COMPONENTS } from './components.ts'
import { scalarSchemaArbitrary, textSchemaArbitrary } from './scalar-schema-arbitrary.ts'

/** Names of properties, some of them such as documents from the wild have. */
const NAMES = [
  'id',
  'name',
  'tags',
  'createdAt',
  'custom-field',
  'größe',
  'a b',
  'x.y',
  'constructor',
  '$value',
] as const

/** Schemas with the keywords of JSON Schema 2020-12, alone and combined. Every one has a value that fits. */
export function schemaArbitrary(depth: number): Arbitrary<JsonRecord> {
  if (depth <= 0) return oneof(scalarSchemaArbitrary, referenceArbitrary)
  const below = schemaArbitrary(depth - 1)
  return oneof(
    { weight: 3, arbitrary: scalarSchemaArbitrary },
    { weight: 4, arbitrary: objectSchemaArbitrary(below) },
    { weight: 2, arbitrary: listSchemaArbitrary(below) },
    { weight: 3, arbitrary: combinedArbitrary(below) },
    { weight: 1, arbitrary: referenceArbitrary },
    { weight: 1, arbitrary: nullableArbitrary },
    { weight: 1, arbitrary: annotatedArbitrary(below) },
  )
}

const referenceArbitrary = constantFrom(...COMPONENTS).map(
  (name): JsonRecord => ({ $ref: `#/components/schemas/${name}` }),
)

const nullableArbitrary: Arbitrary<JsonRecord> = oneof(
  constantFrom('string', 'integer', 'boolean').map(type => ({ type: [type, 'null'] })),
  textSchemaArbitrary.map(schema => ({ anyOf: [schema, { type: 'null' }] })),
  constantFrom(...COMPONENTS).map(name => ({ anyOf: [{ $ref: `#/components/schemas/${name}` }, { type: 'null' }] })),
  constant({ type: ['object', 'null'], properties: { inner: { type: 'string' } } }),
  constant({ type: ['array', 'string'], items: { type: 'integer' }, minLength: 2 }),
  constant({ const: null }),
  constant({ enum: ['a', 1, null, true] }),
  constant({ enum: [{ a: 1 }, [1, 'b']] }),
  constant({ const: { a: [1, { b: null }] } }),
  constant({ type: ['integer', 'string'] }),
  constant({}),
)

function annotatedArbitrary(below: Arbitrary<JsonRecord>): Arbitrary<JsonRecord> {
  const annotations = constantFrom<JsonRecord>(
    { title: 'Said about it.' },
    { description: 'Said about it.' },
    { $comment: 'Said about it.' },
    { deprecated: true },
    { $defs: { unused: { type: 'string' } } },
  )
  return tuple(below, annotations).map(([schema, annotation]) =>
    schema.$ref === undefined ? { ...schema, ...annotation } : schema,
  )
}

/** Lists: of one kind, as tuples, and such that have to hold something. */
export function listSchemaArbitrary(below: Arbitrary<JsonRecord>): Arbitrary<JsonRecord> {
  return oneof(
    below.map(items => ({ items })),
    tuple(below, integer({ min: 0, max: 2 }), integer({ min: 2, max: 4 })).map(([items, minItems, maxItems]) => ({
      items,
      minItems,
      maxItems,
    })),
    textSchemaArbitrary.map(items => ({ items, uniqueItems: true })),
    tuple(
      below,
      below,
      constantFrom<JsonRecord>({}, { items: false }, { items: { type: 'integer' } }, { unevaluatedItems: false }),
    ).map(([first, second, rest]) => ({ prefixItems: [first, second], ...rest })),
    constantFrom<JsonRecord>({}, { minContains: 2 }, { maxContains: 2 }, { minContains: 0 }).map(rules => ({
      items: { type: 'integer' },
      contains: { type: 'integer', minimum: 10 },
      ...rules,
    })),
    constant({ contains: { type: 'string' }, unevaluatedItems: { type: 'integer' } }),
    constant({
      contains: { type: 'object', required: ['id'] },
      items: { type: 'object', properties: { id: { type: 'integer' } } },
    }),
    below.map(items => ({ items: items.$ref === undefined ? { ...items, readOnly: true } : items })),
  ).map(rules => ({ type: 'array', ...rules }))
}

/** Objects: closed and open, with maps beside what is named, and with rules between properties. */
export function objectSchemaArbitrary(below: Arbitrary<JsonRecord>): Arbitrary<JsonRecord> {
  const named = uniqueArray(constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).chain(names =>
    tuple(record(Object.fromEntries(names.map(name => [name, oneWayArbitrary(below)]))), subarray([...names])),
  )
  return tuple(
    named,
    oneof({ weight: 3, arbitrary: constant({}) }, { weight: 4, arbitrary: objectRuleArbitrary(below) }),
  ).map(([[properties, required], rules]) => ({
    type: 'object',
    properties: { ...properties },
    ...(required.length > 0 && { required }),
    ...rules,
  }))
}

/** A property that travels both ways, or one way only. */
function oneWayArbitrary(below: Arbitrary<JsonRecord>): Arbitrary<JsonRecord> {
  return tuple(below, constantFrom<JsonRecord>({}, {}, {}, {}, {}, { readOnly: true }, { writeOnly: true })).map(
    ([schema, direction]) => ({ ...schema, ...direction }),
  )
}

function objectRuleArbitrary(below: Arbitrary<JsonRecord>): Arbitrary<JsonRecord> {
  return oneof(
    boolean().map(additionalProperties => ({ additionalProperties })),
    below.map(additionalProperties => ({ additionalProperties })),
    textSchemaArbitrary.map(schema => ({ patternProperties: { '^x-': schema } })),
    constant({ propertyNames: { maxLength: 20 } }),
    tuple(below, textSchemaArbitrary).map(([first, second]) => ({
      patternProperties: { '^x-': first, '^[A-Z]{3}$': second },
      additionalProperties: false,
    })),
    below.map(unevaluatedProperties => ({ unevaluatedProperties })),
    constant({ not: { properties: { extra: { const: 'no' } }, required: ['extra'] } }),
    constant({ oneOf: [{ required: ['email'] }, { required: ['phone'] }] }),
    constant({ dependentSchemas: { extra: false } }),
    constant({ allOf: [{ properties: { extra: { type: 'string' } } }], unevaluatedProperties: false }),
    tuple(integer({ min: 0, max: 1 }), integer({ min: 8, max: 12 })).map(([minProperties, maxProperties]) => ({
      minProperties,
      maxProperties,
    })),
    constant({ dependentRequired: { extra: ['more'] } }),
    constant({ dependentSchemas: { extra: { properties: { more: { type: 'integer' } } } } }),
    constant({ unevaluatedProperties: false }),
    constant({ not: { required: ['forbidden'] } }),
    constant({ anyOf: [{ required: ['email'] }, { required: ['phone'] }, {}] }),
    constant({
      if: { properties: { extra: { const: 'yes' } }, required: ['extra'] },
      // biome-ignore lint/suspicious/noThenProperty: A keyword of JSON Schema.
      then: { required: ['more'] },
      else: { properties: { more: { type: 'integer' } } },
    }),
  )
}

function combinedArbitrary(below: Arbitrary<JsonRecord>): Arbitrary<JsonRecord> {
  return oneof(
    objectSchemaArbitrary(below).map(schema => ({ allOf: [{ $ref: '#/components/schemas/Contact' }, openly(schema)] })),
    constant({ allOf: [{ $ref: '#/components/schemas/Contact' }, { required: ['note'] }] }),
    constant({ $ref: '#/components/schemas/Contact', required: ['note'] }),
    constant({
      $ref: '#/components/schemas/Contact',
      properties: { name: { maxLength: 5 }, more: { type: 'integer' } },
    }),
    constant({ allOf: [{ $ref: '#/components/schemas/Contact' }], unevaluatedProperties: false }),
    constant({ allOf: [{ $ref: '#/components/schemas/Contact' }, { properties: { id: { readOnly: true } } }] }),
    tuple(objectSchemaArbitrary(below), objectSchemaArbitrary(below)).map(([first, second]) => ({
      anyOf: [openly(first), openly(second)],
    })),
    tuple(below, below).map(([first, second]) => ({
      type: 'object',
      properties: { kind: { enum: ['a', 'b'] } },
      if: { properties: { kind: { const: 'a' } } },
      // biome-ignore lint/suspicious/noThenProperty: A keyword of JSON Schema.
      then: { properties: { value: first } },
      else: { properties: { value: second } },
    })),
    tuple(below, below).map(([first, second]) => ({
      type: 'object',
      required: ['value'],
      anyOf: [first, second].map(value => ({ properties: { value } })),
    })),
    tuple(textSchemaArbitrary, objectSchemaArbitrary(below)).map(([text, object]) => ({ oneOf: [text, object] })),
    tuple(textSchemaArbitrary, listSchemaArbitrary(below)).map(([text, list]) => ({ anyOf: [text, list] })),
    constant({ oneOf: [{ type: 'integer' }, { type: 'string', pattern: '^[a-z]' }] }),
    tuple(below, below).map(([first, second]) => ({
      oneOf: [kindOf('first', first), kindOf('second', second)],
      discriminator: { propertyName: 'kind' },
    })),
    tuple(textSchemaArbitrary, constantFrom('forbidden', 'no')).map(([schema, value]) => ({
      ...schema,
      not: { const: value },
    })),
  )
}

/** Without rules about properties that it does not name: another part of the same object names those. */
function openly({ type, properties, required }: JsonRecord): JsonRecord {
  const others = Object.entries(properties as JsonRecord).filter(([name]) => name !== 'name' && name !== 'id')
  const names = others.map(([name]) => name)
  return {
    type,
    properties: Object.fromEntries(others),
    ...(Array.isArray(required) && { required: required.filter(name => names.includes(name)) }),
  }
}

function kindOf(kind: string, schema: JsonRecord): JsonRecord {
  return { type: 'object', required: ['kind'], properties: { kind: { const: kind }, value: schema } }
}
