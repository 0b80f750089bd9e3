import { expect, test } from 'vitest'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Forbidden: { not: {} }
    Told: { not: { description: A host of one's own., pattern: ^localhost$ } }
    Untold: { not: { pattern: ^localhost$ } }
    Listed: { enum: [a, 1, null, { b: 1 }] }
    Long: { const: ${'x'.repeat(200)} }
`)

test.each([
  ['Forbidden', 'It must not be sent'],
  ['Told', "It must not be this: A host of one's own."],
  ['Untold', 'It must NOT be valid'],
])('what a schema says of a value that must not be there is said of the value: %s', (name, message) => {
  const schema = { $ref: `#/components/schemas/${name}` }
  const violations = validate(API, 'request', schema, 'localhost', { name: 'It', location: [] })
  expect(violations.map(violation => violation.message)).toEqual([message])
})

test.each([
  ['Listed', 'It must be equal to one of the allowed values: a, 1, null, {"b":1}'],
  ['Long', `It must be "${'x'.repeat(99)}…`],
])('the values that are allowed are said as they are written, as far as a person reads: %s', (name, message) => {
  const schema = { $ref: `#/components/schemas/${name}` }
  const violations = validate(API, 'request', schema, 'localhost', { name: 'It', location: [] })
  expect(violations.map(violation => violation.message)).toEqual([message])
})
