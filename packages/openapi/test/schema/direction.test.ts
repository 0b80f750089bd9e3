import { expect, test } from 'vitest'
import { isOneWay, listOneWayProperties } from '../../src/schema/direction.ts'

const document = {
  Id: { type: 'string', readOnly: true },
  Base: { properties: { id: { $ref: '#/Id' }, name: { type: 'string' }, secret: { writeOnly: true } } },
}

const isReadOnly = (schema: object) => isOneWay(document, { schema: { ...schema }, pointer: '#' }, 'request')

test('a property is one way if one of its parts says so', () => {
  expect(isReadOnly({ $ref: '#/Id' })).toBe(true)
  expect(isReadOnly({ allOf: [{ $ref: '#/Id' }] })).toBe(true)
  expect(isReadOnly({ $ref: '#/Base', readOnly: true })).toBe(true)
  expect(isReadOnly({ type: 'string', writeOnly: true })).toBe(false)
})

test('a property is one way if each of its branches says so, apart from null', () => {
  expect(isReadOnly({ anyOf: [{ $ref: '#/Id' }, { type: 'null' }] })).toBe(true)
  expect(isReadOnly({ oneOf: [{ $ref: '#/Id' }, { type: 'integer' }] })).toBe(false)
  expect(isReadOnly({ anyOf: [{ type: 'null' }] })).toBe(false)
})

test('the properties that must not travel are found through references and allOf', () => {
  const schema = { allOf: [{ $ref: '#/Base' }], properties: { own: { readOnly: true } } }
  expect(listOneWayProperties(document, schema, 'request').sort()).toEqual(['id', 'own'])
  expect(listOneWayProperties(document, { $ref: '#/Base' }, 'response')).toEqual(['secret'])
})
