import { expect, test } from 'vitest'
import type { SchemaObject } from '../../src/document/openapi-document.ts'
import { loadApiSync } from '../../src/load-api.ts'
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

test('a schema that stands in two documents is judged in each by what it refers to there', () => {
  const shared: SchemaObject = { anyOf: [{ $ref: '#/components/schemas/Name' }, { type: 'null' }] }
  const judge = (name: SchemaObject) => {
    const { document } = apiOf('paths: {}')
    const api = loadApiSync({ ...document, components: { schemas: { Name: name, Shared: shared } } })
    return validate(api, 'request', shared, 'abc', { name: 'It', location: [] }).map(({ message }) => message)
  }
  expect(judge({ minLength: 5 })).toEqual(['It must NOT have fewer than 5 characters'])
  expect(judge({ anyOf: [{ maxLength: 2 }] })).toEqual(['It must NOT have more than 2 characters'])
  expect(judge({ const: 'abc' })).toEqual([])
})
