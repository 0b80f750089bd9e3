import { expect, test } from 'vitest'
import type { SchemaObject } from '../../src/document/openapi-document.ts'
import { loadApiSync } from '../../src/load-api.ts'
import { sampleResponse } from '../../src/sampling/sample-response.ts'
import { validate } from '../../src/validation/validator.ts'

const API = loadApiSync({ openapi: '3.1.1', info: { title: 'Shop', version: 'v1' }, paths: {} })

/** Keywords with which the plainest value is wrong. */
const KEYWORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  not: { type: 'string', not: { enum: ['string', '1', ''] } },
  contains: { type: 'array', contains: { type: 'integer', minimum: 5 }, items: { type: 'integer' } },
  minContains: { type: 'array', contains: { const: 'a' }, minContains: 2 },
  propertyNames: { type: 'object', minProperties: 2, propertyNames: { pattern: '^[a-z]{3}$' } },
  patternProperties: {
    type: 'object',
    minProperties: 2,
    patternProperties: { '^x-': { type: 'integer' } },
    additionalProperties: false,
  },
  'as many names as propertyNames has room for': {
    type: 'object',
    minProperties: 9,
    propertyNames: { pattern: '^[A-Z]{2}$' },
  },
  'propertyNames of a format': { type: 'object', minProperties: 2, propertyNames: { format: 'uuid' } },
  'the last one of the listed values': { allOf: [{ enum: ['a', 'b', 'c'] }, { not: { enum: ['a', 'b'] } }] },
  'a format and a pattern': { type: 'string', format: 'date', pattern: '^2030' },
  'a format, and a pattern of its end': { type: 'string', format: 'uuid', pattern: 'f{3}$' },
  'a short text of a format': { type: 'string', format: 'uri', maxLength: 15 },
  exclusiveMinimum: { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 4 },
  multipleOf: { type: 'number', multipleOf: 0.01, minimum: 145_462.14 },
  'if, then and else': {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['a', 'b'] } },
    if: { properties: { kind: { const: 'a' } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword
    then: { required: ['size'], properties: { size: { type: 'integer' } } },
    else: { required: ['name'], properties: { name: { type: 'string' } } },
  },
  prefixItems: { type: 'array', prefixItems: [{ type: 'integer' }, { const: 'x' }], items: false, minItems: 2 },
  'letters of any script': { type: 'string', pattern: '^\\p{Lu}\\p{Ll}+$' },
  duration: { type: 'string', format: 'duration' },
  dependentRequired: {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string' }, b: { type: 'string' } },
    dependentRequired: { a: ['b'] },
  },
  dependentSchemas: {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string' } },
    dependentSchemas: { a: { required: ['c'], properties: { c: { type: 'boolean' } } } },
  },
  uniqueItems: { type: 'array', uniqueItems: true, minItems: 3, items: { enum: [1, 2, 3] } },
  unevaluatedProperties: {
    allOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'string' } } }],
    required: ['b'],
    properties: { b: { type: 'string' } },
    unevaluatedProperties: false,
  },
  'overlapping oneOf': {
    oneOf: [
      { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
      { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'string' } } },
    ],
  },
  writeOnly: {
    type: 'object',
    required: ['name', 'secret'],
    properties: { name: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
  },
}

test.each(Object.entries(KEYWORDS))('%s: a body that is made keeps to it', (_, schema) => {
  const body = sampleResponse(API, schema)
  expect(validate(API, 'response', schema, body, { name: 'The body', location: [] })).toEqual([])
})

test('a body has every property, and an item in each list, as far as that is allowed', () => {
  const list = (more: object) => ({ type: 'array', items: { type: 'integer' }, ...more })
  const properties = {
    name: { type: 'string' },
    some: list({}),
    three: list({ minItems: 3 }),
    none: list({ maxItems: 0 }),
  }
  expect(sampleResponse(API, { type: 'object', properties })).toEqual({
    name: 'string',
    some: [1],
    three: [1, 1, 1],
    none: [],
  })
})

test('an example is taken as it is, unless it breaks its schema', () => {
  const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer' }, name: { type: 'string' } } }
  expect(sampleResponse(API, { ...schema, example: { n: 7 } })).toEqual({ n: 7 })
  expect(sampleResponse(API, { ...schema, examples: [{ n: 8 }] })).toEqual({ n: 8 })
  expect(sampleResponse(API, { ...schema, example: { n: 'x' } })).toEqual({ n: 1, name: 'string' })
})

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function sampleOfSchemas(schemas: Readonly<Record<string, SchemaObject>>, name: string) {
  const api = loadApiSync({
    openapi: '3.1.1',
    info: { title: 'Shop', version: 'v1' },
    paths: {},
    components: { schemas },
  })
  const body = sampleResponse(api, refer(name))
  return { body, violations: validate(api, 'response', refer(name), body, { name: 'The body', location: [] }) }
}

test('thirty objects that each need the next one are a body', () => {
  const chain = Array.from({ length: 30 }, (_, index) => [
    `S${index}`,
    index === 29
      ? { type: 'string' }
      : { type: 'object', required: ['next'], properties: { next: refer(`S${index + 1}`) } },
  ])
  expect(sampleOfSchemas(Object.fromEntries(chain), 'S0').violations).toEqual([])
})

test('a body ends where each way but the last leads further, far below the top as well', () => {
  const group = (name: string) => ({
    type: 'object',
    required: [name],
    properties: { [name]: { type: 'array', minItems: 2, items: refer('Filter') } },
    additionalProperties: false,
  })
  const schemas = {
    Top: { type: 'array', minItems: 1, items: { type: 'object', required: ['a'], properties: { a: refer('Middle') } } },
    Middle: {
      type: 'object',
      required: ['b'],
      properties: { b: { type: 'array', minItems: 1, items: refer('Filter') } },
    },
    Filter: {
      anyOf: [
        group('and'),
        group('or'),
        group('not'),
        { type: 'object', required: ['is'], properties: { is: refer('Is') } },
      ],
    },
    Is: { type: 'object', required: ['value'], properties: { value: { anyOf: [refer('Top'), { type: 'boolean' }] } } },
  }
  const { body, violations } = sampleOfSchemas(schemas, 'Top')
  expect(violations).toEqual([])
  expect(JSON.stringify(body).length).toBeLessThan(1000)
})

test('ten alternatives on each of five levels are not all tried', () => {
  const level = (depth: number) =>
    Array.from({ length: 10 }, (_, index) => ({
      type: 'object',
      required: ['kind', 'below'],
      properties: {
        kind: { const: `${depth}-${index}` },
        below: depth === 5 ? { type: 'string', not: { type: 'string' } } : refer(`S${depth + 1}`),
      },
    }))
  const schemas = Array.from({ length: 5 }, (_, index) => [`S${index + 1}`, { oneOf: level(index + 1) }])
  const { body } = sampleOfSchemas(Object.fromEntries(schemas), 'S1')
  expect(body).toMatchObject({ kind: '1-0', below: { kind: '2-0' } })
})

test('what needs itself without an end is left unfinished early', () => {
  const Node = {
    type: 'object',
    required: ['left', 'right'],
    properties: { left: refer('Node'), right: refer('Node') },
  }
  const { body } = sampleOfSchemas({ Node }, 'Node')
  expect(JSON.stringify(body).length).toBeLessThan(500)
})
