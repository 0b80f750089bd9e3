import fc, { type Arbitrary } from 'fast-check'
import type { SchemaObject } from '../../src/document/openapi-document.ts'
import { FORMATS } from '../../src/sampling/formats.ts'

/** A schema, and a value that it accepts by the way in which it was made. */
export interface Satisfied {
  readonly schema: SchemaObject
  readonly value: unknown
}

/** Some of the keywords, each by itself in half of the schemas. */
function some(keywords: Readonly<Record<string, unknown>>): Arbitrary<SchemaObject> {
  return fc.subarray(Object.entries(keywords)).map(entries => Object.fromEntries(entries))
}

function scalar(type: string, value: unknown, keywords: Readonly<Record<string, unknown>>): Arbitrary<Satisfied> {
  const all = { type, enum: ['other', value, 7], not: { enum: ['string', 1, 'a', true] }, ...keywords }
  return some(all).map(schema => ({ schema: { ...('type' in schema ? {} : { type }), ...schema }, value }))
}

const WORDS = ['x-large', 'Zebra 9', 'été', 'AAA-000', '😀😀😀', 'qq']
const PATTERNS: readonly (readonly [pattern: string, text: string])[] = [
  ['^[A-Z]{3}-\\d{3}$', 'AAA-000'],
  ['^\\p{Lu}\\p{Ll}+$', 'Ärger'],
  ['^(?!string)[a-z]+$', 'qq'],
  ['[^\\x00-\\x7f]', 'été'],
  ['^(red|green)(-light)?$', 'green-light'],
]

const text: Arbitrary<Satisfied> = fc.oneof(
  fc.constantFrom(...WORDS).chain(word => {
    const { length } = Array.from(word)
    return scalar('string', word, { minLength: length, maxLength: length + 2 })
  }),
  fc.constantFrom(...PATTERNS).chain(([pattern, value]) => scalar('string', value, { pattern, maxLength: 12 })),
  fc
    .constantFrom(...Object.entries(FORMATS))
    .map(([format, { sample }]) => ({ schema: { type: 'string', format }, value: sample })),
)

const number: Arbitrary<Satisfied> = fc
  .record({ step: fc.constantFrom(1, 3, 0.01, 1e-8, 1e10), count: fc.integer({ min: -500, max: 500 }) })
  .chain(({ step, count }) => {
    const value = Number((step * count).toPrecision(12))
    const keywords = {
      multipleOf: step,
      minimum: value,
      maximum: value + step * 5,
      exclusiveMinimum: value - step / 2,
      exclusiveMaximum: value + step * 7,
    }
    return scalar(Number.isInteger(value) && step >= 1 ? 'integer' : 'number', value, keywords)
  })

const leaf: Arbitrary<Satisfied> = fc.oneof(
  text,
  number,
  fc.constant({ schema: { type: 'boolean', const: false }, value: false }),
  fc.constant({ schema: { type: ['null', 'integer'], not: { type: 'integer' } }, value: null }),
  fc.constant({ schema: { const: { a: [1, { b: null }] } }, value: { a: [1, { b: null }] } }),
)

function list(item: Arbitrary<Satisfied>): Arbitrary<Satisfied> {
  const fixed = fc.array(item, { minLength: 1, maxLength: 3 }).chain(items => {
    const value = items.map(each => each.value)
    const prefixItems = items.map(each => each.schema)
    return some({ minItems: value.length, maxItems: value.length + 1, items: false, unevaluatedItems: false }).map(
      more => ({
        schema: { type: 'array', prefixItems, ...more } as SchemaObject,
        value,
      }),
    )
  })
  const contained = fc.tuple(item, item).chain(([one, other]) => {
    const value = [one.value, one.value, other.value]
    return some({ minContains: 2, minItems: 3, unevaluatedItems: other.schema }).map(more => ({
      schema: { type: 'array', contains: one.schema, ...more } as SchemaObject,
      value,
    }))
  })
  const both = fc.tuple(item, item).map(([one, other]) => ({
    schema: {
      type: 'array',
      allOf: [{ contains: one.schema }, { contains: other.schema }],
      maxItems: 4,
    } as SchemaObject,
    value: [one.value, other.value],
  }))
  const uniform = item.chain(({ schema, value }) =>
    some({ minItems: 1, maxItems: 2, contains: schema }).map(more => ({
      schema: { type: 'array', items: schema, ...more } as SchemaObject,
      value: [value],
    })),
  )
  const unique = fc.constantFrom<SchemaObject>(
    { type: 'string' },
    { type: 'integer', minimum: 5 },
    { enum: ['a', 'b', 3, null] },
    { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
  )
  const different = unique.map(items => ({
    schema: { type: 'array', items, uniqueItems: true, minItems: 3 } as SchemaObject,
    value:
      items.enum ??
      (items.type === 'string'
        ? ['a', 'b', 'c']
        : items.type === 'integer'
          ? [5, 6, 7]
          : [{ id: 1 }, { id: 2 }, { id: 3 }]),
  }))
  return fc.oneof(fixed, contained, both, uniform, different)
}

const NAMES = ['name', 'x-size', 'constructor', 'EUR']

function object(member: Arbitrary<Satisfied>): Arbitrary<Satisfied> {
  const named = fc.array(fc.tuple(fc.constantFrom(...NAMES), member), { minLength: 1, maxLength: 3 })
  return named.chain(list => {
    const members = new Map(list)
    const value = Object.fromEntries([...members].map(([name, each]) => [name, each.value]))
    const properties = Object.fromEntries([...members].map(([name, each]) => [name, each.schema]))
    const required = Object.keys(value)
    const [first = ''] = required
    const at = (name: string) => members.get(name)?.schema ?? true
    const described = fc.constantFrom<SchemaObject>(
      { properties },
      { patternProperties: Object.fromEntries(required.map(name => [`^${name}$`, at(name)])) },
      { allOf: [{ properties }] },
      { anyOf: [{ properties, required }, { required: ['never'] }] },
      { properties: { [first]: at(first) }, dependentSchemas: { [first]: { properties } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword
      { if: { required: [first] }, then: { properties, required }, else: { required: ['other'] } },
      { if: { properties: { kind: { const: 'a' } }, required: ['kind'] }, else: { properties } },
    )
    const others = {
      required,
      minProperties: required.length,
      maxProperties: required.length + 1,
      propertyNames: { enum: [...required, 'kind', 'spare'] },
      unevaluatedProperties: false,
      dependentRequired: { [first]: required },
      not: { required: ['spare'] },
    }
    return fc.tuple(described, some(others)).map(([own, more]) => ({
      schema: { type: 'object', ...own, ...more } as SchemaObject,
      value,
    }))
  })
}

/** The schema of a part among others, each of which refuses what it accepts. */
function combined(part: Arbitrary<Satisfied>): Arbitrary<Satisfied> {
  return part.chain(({ schema, value }) =>
    fc
      .constantFrom<SchemaObject>(
        { oneOf: [{ type: 'array', maxItems: 0, minItems: 1 }, schema] },
        {
          oneOf: [
            { type: 'string', const: 'never' },
            { ...schema, title: 'A' },
          ],
        },
        { anyOf: [{ type: 'boolean' }, schema], not: { type: 'boolean' } },
        { allOf: [schema, { not: { const: 'string' } }] },
        { allOf: [schema, { oneOf: [{ const: 'never' }, true] }] },
        { $ref: '#/components/schemas/Any', allOf: [schema] },
        { if: { type: 'string', minLength: 100 }, else: schema },
        { not: { not: schema }, ...schema },
      )
      .map(both => ({ schema: both, value })),
  )
}

/** Schemas of all keywords, alone and combined, down to two levels. */
export const satisfied: Arbitrary<Satisfied> = (() => {
  const one = fc.oneof(leaf, list(leaf), object(leaf), combined(leaf))
  return fc.oneof(one, list(one), object(one), combined(fc.oneof(list(one), object(one))))
})()
