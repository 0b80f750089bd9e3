import { expect, test } from 'vitest'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

test('keywords beside a $ref count, wherever another schema refers to that schema', () => {
  const api = apiOf(`
paths: {}
components:
  schemas:
    Thing: { type: object, properties: { name: { type: string } } }
    NewThing: { $ref: '#/components/schemas/Thing', required: [name] }
    Things: { type: array, items: { $ref: '#/components/schemas/NewThing' } }
`)
  const messages = (value: unknown) => {
    const violations = validate(api, 'request', { $ref: '#/components/schemas/Things' }, value, {
      name: 'It',
      location: [],
    })
    return violations.map(({ message }) => message)
  }
  expect(messages([{}])).toEqual(["It property 0 must have required property 'name'"])
  expect(messages([{ name: 1 }])).toEqual(['It property 0.name must be string'])
  expect(messages([{ name: 'a' }])).toEqual([])
})
