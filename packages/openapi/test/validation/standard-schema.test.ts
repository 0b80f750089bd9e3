import { expect, test } from 'vitest'
import { standardSchema } from '../../src/validation/standard-schema.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Client: { type: object, required: [id], properties: { id: { type: integer }, card: { writeOnly: true }, parent: { $ref: '#/components/schemas/Client' } } }
    Nothing: false
`)

const askedBy = (pointer: string) => standardSchema(API, pointer)['~standard'].validate

test('a value that fits is handed on as it is', () => {
  const client = { id: 1, parent: { id: 2 }, more: true }
  expect(askedBy('#/components/schemas/Client')(client)).toEqual({ value: client })
})

test('a value that does not fit has issues, each with its place', () => {
  expect(askedBy('#/components/schemas/Client')({ id: 1, parent: { id: 'two' } })).toEqual({
    issues: [{ message: 'The data property parent.id must be integer', path: ['parent', 'id'] }],
  })
})

test('it is a schema of answers: what is only written is not there', () => {
  expect(askedBy('#/components/schemas/Client')({ id: 1, card: 2 })).toMatchObject({ issues: [{ path: ['card'] }] })
})

test('any schema of the document has a pointer, also one that refuses everything', () => {
  expect(askedBy('#/components/schemas/Client/properties/id')('x')).toMatchObject({ issues: [{ path: [] }] })
  expect(askedBy('#/components/schemas/Nothing')(1)).toMatchObject({ issues: [{ path: [] }] })
})

test.each(['#/components/schemas/Clients', 'Client', '', '#/components/schemas/Client/required'])(
  'where there is no schema, the pointer is named: %j',
  pointer => {
    expect(() => standardSchema(API, pointer)).toThrow(`there is no schema at ${pointer}`)
  },
)
