import { expect, test } from 'vitest'
import type { SchemaObject } from '../../src/document/openapi-document.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const api = apiOf(`
paths: {}
components:
  schemas:
    Named: { properties: { name: { type: string } } }
    Tree: { $ref: '#/components/schemas/Named', properties: { left: { $ref: '#/components/schemas/Tree' } }, unevaluatedProperties: false }
`)

function messages(schema: SchemaObject, value: unknown): string[] {
  return validate(api, 'request', schema, value, { name: 'It', location: [] }).map(({ message }) => message)
}

const isInteger: SchemaObject = { type: 'integer' }

test.each<[string, SchemaObject, unknown[], unknown[]]>([
  ['contains', { contains: isInteger, unevaluatedItems: { type: 'string' } }, [[1, 'a']], [[1, true], ['a']]],
  ['nested contains', { allOf: [{ contains: isInteger }], unevaluatedItems: false }, [[1, 2]], [[1, 'a']]],
  ['prefixItems', { prefixItems: [isInteger], unevaluatedItems: false }, [[1], []], [[1, 2]]],
  ['items of one branch', { anyOf: [{ items: isInteger }, true], unevaluatedItems: false }, [[1, 2]], [['a']]],
  [
    'an if without then',
    { if: { required: ['a'], properties: { a: isInteger } }, unevaluatedProperties: false },
    [{ a: 1 }, {}],
    [{ a: 'x' }, { a: 1, b: 2 }],
  ],
  [
    'an else',
    { if: { required: ['a'] }, else: { properties: { b: isInteger } }, unevaluatedProperties: false },
    [{ b: 1 }],
    [{ a: 1 }, { c: 1 }],
  ],
  [
    'a $ref and dependentSchemas',
    {
      $ref: '#/components/schemas/Named',
      dependentSchemas: { name: { properties: { size: true } } },
      unevaluatedProperties: false,
    },
    [{ name: 'a', size: 1 }],
    [{ size: 1 }, { name: 'a', more: 1 }],
  ],
  [
    'oneOf and patternProperties',
    {
      oneOf: [
        { required: ['a'], properties: { a: true } },
        { patternProperties: { '^x': true }, required: ['x'] },
      ],
      unevaluatedProperties: false,
    },
    [{ a: 1 }, { x: 1, xy: 2 }],
    [
      { a: 1, xy: 2 },
      { x: 1, y: 2 },
    ],
  ],
  [
    'a not, which describes nothing',
    { not: { not: { properties: { a: true } } }, unevaluatedProperties: false },
    [{}],
    [{ a: 1 }],
  ],
  [
    'another unevaluatedProperties',
    { allOf: [{ unevaluatedProperties: isInteger }], unevaluatedProperties: false },
    [{ a: 1 }],
    [{ a: 'x' }],
  ],
  [
    'a schema that leads back to itself',
    { $ref: '#/components/schemas/Tree' },
    [{ name: 'a', left: { name: 'b', left: {} } }],
    [{ left: { left: { right: 1 } } }],
  ],
  [
    'a property called __proto__',
    { properties: { ['__proto__']: isInteger }, unevaluatedProperties: false },
    [JSON.parse('{"__proto__":1}')],
    [{ a: 1 }],
  ],
])('what is evaluated beside %s is known', (_, schema, right, wrong) => {
  expect(right.filter(value => messages(schema, value).length > 0)).toEqual([])
  expect(wrong.filter(value => messages(schema, value).length === 0)).toEqual([])
})

test('what is unevaluated is named, and what is wrong with it', () => {
  expect(messages({ unevaluatedItems: false, prefixItems: [true] }, [1, 2])).toEqual([
    'It must NOT have unevaluated items; found item 1',
  ])
  expect(messages({ unevaluatedProperties: false }, { a: 1 })).toEqual([
    "It must NOT have unevaluated properties; found 'a'",
  ])
  expect(messages({ unevaluatedProperties: { properties: { b: isInteger } } }, { a: { b: 'x' } })).toEqual([
    'It property a.b must be integer',
  ])
})
