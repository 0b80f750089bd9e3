import { expect, test } from 'vitest'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Tree:
      propertyNames: { $ref: '#/components/schemas/Short' }
      properties: { a: { $ref: '#/components/schemas/Tree' }, b: { $ref: '#/components/schemas/Tree' } }
      additionalProperties: { $ref: '#/components/schemas/Short' }
    Short: { maxLength: 2, items: { $ref: '#/components/schemas/Short' } }
`)

const messages = (value: unknown) =>
  validate(API, 'request', { $ref: '#/components/schemas/Tree' }, value, { name: 'It', location: [] }).map(
    ({ message }) => message,
  )

test('the same mistake is named at each place that has it', () => {
  expect(messages({ a: { x: 'long' }, b: { x: 'long', y: ['long', 'long'] } })).toEqual([
    'It property a.x must NOT have more than 2 characters',
    'It property b.x must NOT have more than 2 characters',
    'It property b.y.0 must NOT have more than 2 characters',
    'It property b.y.1 must NOT have more than 2 characters',
  ])
})

test('a name is no property of that value, and what is wrong with both is said of both', () => {
  const both = messages({ a: { long: 'x', a: {}, x: 'long' } })
  expect(both).toContain('It property a.x must NOT have more than 2 characters')
  expect(both.length).toBeGreaterThan(1)
})

test('what was found out of a value says nothing of the next one', () => {
  const value = { x: 'long' }
  expect(messages(value)).toHaveLength(1)
  value.x = 'ok'
  expect(messages(value)).toEqual([])
})
