import { expect, test } from 'vitest'
import type { SchemaObject } from '../../src/document/openapi-document.ts'
import { exposeIntegers, findExactIntegers } from '../../src/schema/exact-places.ts'
import { apiOf } from '../documents.ts'

const { document } = apiOf(`
x-int64: bigint
paths: {}
components:
  schemas:
    Id: { type: integer, format: int64 }
    Key: { type: integer, format: int64, x-int64: text }
    Node:
      type: object
      properties:
        id: { $ref: '#/components/schemas/Id' }
        count: { type: integer }
        next: { $ref: '#/components/schemas/Node' }
    Plain: { type: object, properties: { count: { type: integer }, next: { $ref: '#/components/schemas/Plain' } } }
`)

const expose = (schema: SchemaObject, value: unknown) => exposeIntegers(findExactIntegers(document, [schema]), value)
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

test.each([
  ['a value', ref('Id'), 1, 1n],
  ['one that no number holds', ref('Id'), 9007199254740993n, 9007199254740993n],
  ['a text', ref('Key'), 9007199254740993n, '9007199254740993'],
  ['a list', { type: 'array', items: ref('Id') }, [1, 2], [1n, 2n]],
  ['a list of known items', { prefixItems: [{ type: 'integer' }, ref('Id')] }, [1, 2, 3], [1, 2n, 3]],
  ['a map', { additionalProperties: ref('Id') }, { a: 1 }, { a: 1n }],
  ['names by a pattern', { patternProperties: { '^a': ref('Id') } }, { a: 1 }, { a: 1n }],
  [
    'a map with names',
    { properties: { count: { type: 'integer' } }, additionalProperties: ref('Id') },
    { count: 1, a: 1 },
    { count: 1, a: 1n },
  ],
  ['parts', { allOf: [ref('Node'), { properties: { key: ref('Key') } }] }, { id: 1, key: 2 }, { id: 1n, key: '2' }],
  ['alternatives', { oneOf: [{ type: 'string' }, ref('Id')] }, 1, 1n],
  ['the other alternative', { oneOf: [{ type: 'string' }, ref('Id')] }, 'a', 'a'],
  ['a fraction', { oneOf: [{ type: 'number' }, ref('Id')] }, 1.5, 1.5],
  [
    'what leads back to itself',
    ref('Node'),
    { id: 1, count: 2, next: { id: 3, next: null } },
    { id: 1n, count: 2, next: { id: 3n, next: null } },
  ],
])('exact integers are found: %s', (_, schema, value, exposed) => {
  expect(expose(schema, value)).toEqual(exposed)
})

test('where there are none, none are found', () => {
  expect(findExactIntegers(document, [ref('Plain'), { type: 'integer' }, true])).toBeUndefined()
})

test('places that are described alike are one', () => {
  const node = findExactIntegers(document, [ref('Node')])
  expect(node?.named.get('next')).toBe(node)
  expect(findExactIntegers(document, [{ items: ref('Node') }])?.others).toBe(node)
})

test('a large number is the integer that its digits say, as where it was read', () => {
  const schema = { type: 'integer', format: 'int64', 'x-int64': 'bigint' }
  expect(expose(schema, 130429499159931620)).toBe(130429499159931620n)
  expect(expose(schema, 1e21)).toBe(10n ** 21n)
})
