import { expect, test } from 'vitest'
import type { Schema } from '../../../src/document/openapi-document.ts'
import { loadApiSync } from '../../../src/load-api.ts'
import { randomResponse } from '../../../src/sampling/random/random-response.ts'
import { validate } from '../../../src/validation/validator.ts'

const API = loadApiSync({ openapi: '3.1.1', info: { title: 'Shop', version: 'v1' }, paths: {} })

function makeTwenty(schema: Schema): Set<string> {
  return new Set(Array.from({ length: 20 }, () => JSON.stringify(randomResponse(API, schema))))
}

const VARIED: Readonly<Record<string, Schema>> = {
  'an object': { type: 'object', required: ['n'], properties: { n: { type: 'integer' }, name: { type: 'string' } } },
  not: { type: 'string', not: { enum: ['string'] } },
  contains: { type: 'array', contains: { type: 'integer', minimum: 5000 }, items: { type: 'integer' } },
  propertyNames: {
    type: 'object',
    minProperties: 2,
    propertyNames: { pattern: '^[a-z]{3}$' },
    additionalProperties: { type: 'string' },
  },
  patternProperties: { type: 'object', minProperties: 2, patternProperties: { '^x-': { type: 'integer' } } },
  exclusiveMinimum: { type: 'integer', exclusiveMinimum: 2000, exclusiveMaximum: 3000 },
  'if and then': {
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: 'a' } },
    if: { properties: { kind: { const: 'a' } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword
    then: { required: ['size'], properties: { size: { type: 'integer', minimum: 2000 } } },
  },
  prefixItems: { type: 'array', prefixItems: [{ type: 'integer' }, { const: 'x' }], items: false, minItems: 2 },
  'letters of any script': { type: 'string', pattern: '^\\p{Lu}\\p{Ll}{3}$' },
  'a date': { type: 'string', format: 'date' },
  alternatives: {
    oneOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'string' } } }, { type: 'null' }],
  },
}

test.each(Object.entries(VARIED))('%s: bodies are valid, and differ', (_, schema) => {
  const made = makeTwenty(schema)
  for (const body of made) {
    expect(validate(API, 'response', schema, JSON.parse(body), { name: body, location: [] })).toEqual([])
  }
  expect(made.size).toBeGreaterThan(3)
})

test('a list has several lengths, and what leaves no choice stays as it is', () => {
  const list = makeTwenty({ type: 'array', items: { type: 'boolean' } })
  expect(new Set([...list].map(body => JSON.parse(body).length)).size).toBeGreaterThan(1)
  expect(makeTwenty({ const: 'a' })).toEqual(new Set(['"a"']))
})

test('a pattern of letters that nobody can generate ends', () => {
  const schema = { type: 'string', pattern: '^[^\\x00-\\x7f]+$', minLength: 2 }
  expect(validate(API, 'response', schema, randomResponse(API, schema), { name: 'It', location: [] })).toEqual([])
})
