import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SchemaObject } from '../../../src/document/openapi-document.ts'
import type { Generation } from '../../../src/sampling/random/generation.ts'
import { mutateValue } from '../../../src/sampling/random/mutate-value.ts'
import { withoutLookarounds } from '../../../src/sampling/random/pattern-arbitrary.ts'
import { valueArbitrary } from '../../../src/sampling/random/value-arbitrary.ts'
import { apiOf } from '../../documents.ts'

function generationOf(limits: string[] = []): Generation {
  return { api: apiOf('paths: {}'), place: 'json', limit: reason => limits.push(reason) }
}

/** JSON Schema alone, without what the mock adds to it. */
function compile(schema: SchemaObject) {
  const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 9 })
  formats.default(ajv)
  return ajv.compile(schema)
}

const SCHEMAS: SchemaObject[] = [
  { type: 'string', minLength: 3, maxLength: 5 },
  { type: 'string', pattern: '^(?!a)[a-c]{2,3}(?<!b)$' },
  {
    type: 'string',
    format: 'email',
    pattern: "^(?!\\.)(?!.*\\.\\.)([A-Za-z0-9_'+\\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\\.)+[A-Za-z]{2,}$",
    maxLength: 60,
  },
  ...['date', 'date-time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'time', 'uri', 'uri-reference', 'uuid'].map(
    format => ({
      type: 'string',
      format,
    }),
  ),
  { type: 'integer', minimum: -2, exclusiveMaximum: 9, multipleOf: 3 },
  { type: 'number', exclusiveMinimum: 0, maximum: 0.5 },
  { type: 'number', multipleOf: 0.01, minimum: -1, maximum: 1 },
  { type: ['integer', 'null'], minimum: 1 },
  { type: 'boolean' },
  { enum: ['a', 1, null] },
  { enum: [1, 2, 3], maximum: 2 },
  { enum: ['a', 'bb', 'ccc'], minLength: 2 },
  { const: { a: 1 } },
  { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3, uniqueItems: true },
  { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' }, minItems: 2 },
  { type: 'array', prefixItems: [{ type: 'string' }], unevaluatedItems: false },
  {
    type: 'object',
    required: ['a', 'b'],
    additionalProperties: false,
    properties: { a: { type: 'integer' }, b: { type: 'string', maxLength: 2 }, c: { not: {} }, d: false },
  },
  { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1 },
  {
    allOf: [
      { type: 'object', required: ['a'], properties: { a: { type: 'number' } } },
      { properties: { a: { type: 'integer', minimum: 5 } } },
    ],
  },
  {
    oneOf: [
      { type: 'object', required: ['t'], properties: { t: { const: 'A' } } },
      {
        type: 'object',
        required: ['t', 'n'],
        additionalProperties: false,
        properties: { t: { const: 'B' }, n: { type: 'integer' } },
      },
    ],
  },
  {
    anyOf: [
      { type: 'integer', maximum: 3 },
      { type: 'string', maxLength: 2 },
    ],
  },
]

test.each(SCHEMAS)('values of %j are valid', schema => {
  const limits: string[] = []
  const arbitrary = valueArbitrary(generationOf(limits), schema)
  const validate = compile(schema)
  expect(limits).toEqual([])
  fc.assert(
    fc.property(arbitrary ?? fc.constant(undefined), value => validate(value)),
    { numRuns: 200 },
  )
})

test.each(SCHEMAS)('every mutation of %j is not', schema => {
  const generation = generationOf()
  const validate = compile(schema)
  const broken = (valueArbitrary(generation, schema) ?? fc.constant(undefined)).map(value =>
    mutateValue(generation, schema, value),
  )
  fc.assert(
    fc.property(broken, mutations => {
      expect(mutations.filter(({ value }) => validate(value))).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(fc.sample(broken, 20).flat().length).toBeGreaterThan(0)
})

test('a mutation names the keyword and the place', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'object', properties: { b: { type: 'array', items: { maxLength: 2, type: 'string' } } } },
    },
  }
  const mutations = mutateValue(generationOf(), schema, { a: { b: ['x', 'yy'] } })
  expect(mutations).toContainEqual({ keyword: 'required', location: ['a'], value: {} })
  expect(mutations).toContainEqual({
    keyword: 'maxLength',
    location: ['a', 'b', '1'],
    value: { a: { b: ['x', 'yyx'] } },
  })
})

test('outside of JSON, what a number breaks may be a text', () => {
  const mutate = (place: 'json' | 'query', type: string[]) =>
    mutateValue({ ...generationOf(), place }, { type, minimum: 1 }, 2).map(({ value }) => value)
  expect(mutate('json', ['string', 'integer'])).toEqual(expect.arrayContaining([0, 2.5]))
  expect(mutate('query', ['string', 'integer'])).toEqual([])
  expect(mutate('query', ['integer'])).toEqual(['x', 0, 2.5])
})

test.each<[SchemaObject, unknown[]]>([
  [{ enum: ['a', null] }, ['a']],
  [{ type: ['string', 'null'], enum: ['a', null] }, ['a']],
  [{ anyOf: [{ const: null }, { const: 'a' }] }, ['a']],
  [{ oneOf: [{ type: 'null' }, { const: 'a' }] }, ['a']],
])('a form has no room for the null of %j', (schema, values) => {
  const arbitrary = valueArbitrary({ ...generationOf(), place: 'form' }, schema) ?? fc.constant(undefined)
  expect([...new Set(fc.sample(arbitrary, 50))]).toEqual(values)
})

test('what says nothing is a file in a form, and none inside of its JSON', () => {
  const generation: Generation = { ...generationOf(), place: 'form' }
  const holder = { type: 'object', required: ['any'], properties: { any: {} } }
  const form = { type: 'object', required: ['any', 'meta'], properties: { any: {}, meta: holder } }
  const sampled = fc.sample(valueArbitrary(generation, form) ?? fc.constant(undefined), 50) as {
    any: unknown
    meta: { any: unknown }
  }[]
  expect(sampled.every(({ any }) => any instanceof Blob)).toBe(true)
  expect(sampled.some(({ meta }) => meta.any instanceof Blob)).toBe(false)
})

test('of megabytes that are allowed, some kilobytes are made, and nothing that is too much', () => {
  const text: SchemaObject = { type: 'string', maxLength: 70_254_592 }
  const list: SchemaObject = { type: 'array', maxItems: 10_000_000, items: { type: 'integer' } }
  for (const schema of [text, list]) {
    const values = fc.sample(valueArbitrary(generationOf(), schema) ?? fc.constant(undefined), 20)
    expect(Math.max(...values.map(value => JSON.stringify(value).length))).toBeLessThan(100_000)
    const keywords = mutateValue(
      generationOf(),
      schema,
      values.find(value => Array.isArray(value) || value !== ''),
    ).map(({ keyword }) => keyword)
    expect(new Set(keywords)).toEqual(new Set(['type']))
  }
})

test('outside of JSON, what may be anything is never null', () => {
  const arbitrary = valueArbitrary({ ...generationOf(), place: 'query' }, {}) ?? fc.constant(null)
  expect(fc.sample(arbitrary, 200)).not.toContain(null)
})

test('a read-only property is not generated, and sending it is a mutation', () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer', readOnly: true }, n: { type: 'integer' } },
  }
  const generation = generationOf()
  const values = fc.sample(valueArbitrary(generation, schema) ?? fc.constant(undefined), 50)
  expect(values.some(value => Object.hasOwn(value as object, 'id'))).toBe(false)
  expect(mutateValue(generation, schema, { n: 1 })).toContainEqual({
    keyword: 'readOnly',
    location: ['id'],
    value: { n: 1, id: 'x' },
  })
})

test('where a pattern cannot be generated its examples are used, or the property is left out, and the reason is told', () => {
  const impossible = { type: 'string', pattern: '^(a)\\1{30}b(?=z)z$' }
  const limits: string[] = []
  const used = valueArbitrary(generationOf(limits), {
    ...impossible,
    pattern: '^(?=.{40}$)[a-z]+@(?<!x)$',
    examples: ['given'],
  })
  expect(new Set(fc.sample(used ?? fc.constant(undefined), 20))).toEqual(new Set(['given']))
  expect(limits[0]).toMatch(/no texts can be generated for the pattern .*: its examples are used/)
  const schema = { type: 'object', properties: { a: { type: 'string', pattern: '^a$', maxLength: 0 } } }
  expect(fc.sample(valueArbitrary(generationOf(limits), schema) ?? fc.constant(undefined), 3)).toEqual([{}, {}, {}])
  expect(limits[1]).toContain('it is left out')
})

test('lookarounds are taken out of a pattern, and nothing else is', () => {
  expect(withoutLookarounds('^(?!\\.)(?!.*(x|\\)))a(?=[)])(?<=b)(?<!c)(?:d)(?<n>e)[(?=]$')).toBe('^a(?:d)(?<n>e)[(?=]$')
})
