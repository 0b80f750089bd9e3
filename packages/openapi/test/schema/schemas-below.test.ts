import { expect, test } from 'vitest'
import { findSchemasBelow, listSchemasBelow } from '../../src/schema/schemas-below.ts'

const part = (schema: object) => ({ schema: { ...schema }, pointer: '#', trail: [] })

test('the schemas below a part are those of its properties and items, one step each', () => {
  const schema = {
    properties: { 'a/b': { minimum: 1 } },
    patternProperties: { '^x-': { minimum: 2 } },
    additionalProperties: { minimum: 3 },
    prefixItems: [{ minimum: 4 }],
    items: { minimum: 5 },
  }
  expect(listSchemasBelow(part(schema)).map(({ step, pointer }) => [step, pointer])).toEqual([
    ['a/b', '#/properties/a~1b'],
    ['x-', '#/patternProperties/^x-'],
    ['unexpected', '#/additionalProperties'],
    ['0', '#/prefixItems/0'],
    ['1', '#/items'],
  ])
})

test('a property is described by name and by all patterns, or else as one of the others', () => {
  const object = part({
    properties: { id: true },
    patternProperties: { '^i': {}, '(': {} },
    additionalProperties: false,
  })
  const find = (key: string) => findSchemasBelow(object, key, false).map(({ pointer }) => pointer)
  expect(find('id')).toEqual(['#/properties/id', '#/patternProperties/^i'])
  expect(find('other')).toEqual(['#/additionalProperties'])
  expect(findSchemasBelow(part({ unevaluatedProperties: {} }), 'other', false)).toHaveLength(1)
  expect(findSchemasBelow(part({ properties: {} }), 'constructor', false)).toEqual([])
})

test('an item is described by its place, or else as one of the rest', () => {
  const list = part({ prefixItems: [{ minimum: 1 }], items: { minimum: 2 } })
  expect(findSchemasBelow(list, '0', true).map(({ pointer }) => pointer)).toEqual(['#/prefixItems/0'])
  expect(findSchemasBelow(list, '3', true).map(({ pointer }) => pointer)).toEqual(['#/items'])
})
