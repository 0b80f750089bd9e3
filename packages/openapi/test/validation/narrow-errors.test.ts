import { expect, test } from 'vitest'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Either:
      oneOf:
        - { required: [email], properties: { email: { type: string }, phone: false } }
        - { required: [phone], properties: { phone: { type: string }, email: false } }
    ByReference: { anyOf: [{ $ref: '#/components/schemas/WithoutA' }, { $ref: '#/components/schemas/WithoutB' }] }
    WithoutA: { properties: { a: false, b: true } }
    WithoutB: { properties: { b: false }, required: [b] }
    Nobody: { anyOf: [false, { allOf: [false] }] }
    Nested: { items: { anyOf: [{ items: false }, { contains: false }, { prefixItems: [false] }] } }
    Pattern: { anyOf: [{ patternProperties: { '^a': false } }, { propertyNames: false }] }
    Told:
      oneOf:
        - { required: [kind], properties: { kind: { const: first }, value: { pattern: '^[A-Z]$' } } }
        - { required: [kind], properties: { kind: { const: second }, value: { const: 1 } } }
    Closed: { oneOf: [{ properties: { a: true }, additionalProperties: false }, { properties: { a: false }, required: [b] }] }
`)

function messages(name: string, value: unknown): string[] {
  const schema = { $ref: `#/components/schemas/${name}` }
  return validate(API, 'request', schema, value, { name: 'It', location: [] }).map(({ message }) => message)
}

test.each([
  ['Either', { email: 'a', phone: 'b' }],
  ['ByReference', { a: 1, b: 1 }],
  ['Nobody', 1],
  ['Nested', [[[]]]],
  ['Pattern', { a: 1 }],
  ['Closed', { a: 1, b: 1 }],
])('alternatives that refuse a place altogether are refused, and something is said of it: %s', (name, value) => {
  expect(messages(name, value)).not.toEqual([])
})

test('what a branch refuses altogether is named where that branch was meant', () => {
  expect(messages('Closed', { a: 1, b: 1 })).toEqual([
    "It must NOT have additional properties; found 'b'",
    'It property a must not be sent',
    'It must match exactly one schema in oneOf',
  ])
  expect(messages('Either', { email: 'a' })).toEqual([])
})

test('of several properties that branches constrain, one that fits a branch says which was meant', () => {
  expect(messages('Told', { kind: 'first', value: 'a' })).toEqual(['It property value must match pattern "^[A-Z]$"'])
  expect(messages('Told', { kind: 'third', value: 'a' })).toEqual(['It property kind must be "first" or "second"'])
})
