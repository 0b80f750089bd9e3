import { expect, test } from 'vitest'
import { sampleValue } from '../../src/sampling/sample-value.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const api = apiOf(`
paths: {}
components:
  schemas:
    Id: { type: integer, minimum: 7 }
    Node: { type: object, required: [id], properties: { id: { $ref: '#/components/schemas/Id' }, next: { $ref: '#/components/schemas/Node' } } }
`)

test('samples are valid for the common keywords', () => {
  const schemas = [
    { type: 'string', minLength: 9, maxLength: 10 },
    { type: 'string', maxLength: 3 },
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'uuid' },
    { type: 'string', pattern: '^[0-9]+$' },
    { type: 'string', pattern: '^[A-Z]{3}$' },
    { type: 'string', pattern: '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,20}$' },
    { type: 'string', pattern: '^(?:draft|order-[0-9]{4,})$', minLength: 12 },
    { type: 'string', pattern: '[À-Ö]{2}', maxLength: 2 },
    { type: 'string', pattern: '^(\\w)x\\1$' },
    { type: 'string', pattern: '^\\p{Lu}{2}\\s[^a-z]{3}$', minLength: 6 },
    { type: 'string', format: 'byte' },
    { type: 'integer', exclusiveMinimum: 3, multipleOf: 5 },
    { type: 'number', maximum: 0 },
    { type: ['null', 'boolean'] },
    { type: 'array', minItems: 2, items: { enum: ['a'] } },
    { allOf: [{ $ref: '#/components/schemas/Node' }, { required: ['x'], properties: { x: { const: 1 } } }] },
    { oneOf: [{ type: 'object', required: ['a'], properties: { a: {} } }, { type: 'null' }] },
  ]
  for (const schema of schemas) {
    const value = sampleValue(api, schema)
    const violations = validate(api, 'request', schema, value, { name: 'The sample', location: [] })
    expect([schema, value, violations]).toEqual([schema, value, []])
  }
})

test('examples and defaults come first, and read-only properties are not sent', () => {
  expect(sampleValue(api, { type: 'string', examples: ['a'], default: 'b' })).toBe('a')
  expect(sampleValue(api, { type: 'string', default: 'b' })).toBe('b')
  const schema = { type: 'object', required: ['id', 'n'], properties: { id: { readOnly: true }, n: { const: 1 } } }
  expect(sampleValue(api, schema)).toEqual({ n: 1 })
})
