import { expect, test } from 'vitest'
import { keepsIntegers, readExactType } from '../../src/document/exact-integers.ts'
import { parseDocument } from '../../src/document/load-document.ts'
import { apiOf } from '../documents.ts'

const load = (root: string, schema: string) =>
  apiOf(`${root}\npaths: {}\ncomponents: { schemas: { Id: { ${schema} } } }`).document

const idOf = (document: ReturnType<typeof load>) => document.components?.schemas?.Id as Record<string, unknown>

const LIMITS = { minimum: -9223372036854775808n, maximum: 9223372036854775807n }

test.each([
  ['x-int64: bigint', 'type: integer, format: int64', 'bigint'],
  ['x-int64: text', 'type: integer, format: int64', 'text'],
  ['x-int64: bigint', 'type: integer, format: int64, x-int64: text', 'text'],
  ['', 'type: [integer, "null"], format: int64, x-int64: bigint', 'bigint'],
])('an integer of 64 bits is exact where the root or its schema says so: %s { %s }', (root, schema, type) => {
  const document = load(root, schema)
  expect(keepsIntegers(document)).toBe(true)
  expect(readExactType(idOf(document))).toBe(type)
  expect(idOf(document)).toMatchObject(LIMITS)
})

test.each(['type: integer', 'type: integer, format: int32', 'type: string, format: int64'])(
  'other schemas are what they were: %s',
  schema => {
    expect(idOf(load('x-int64: bigint', schema))).toEqual(idOf(load('', schema)))
  },
)

test('limits that a schema has are kept', () => {
  const schema = 'type: integer, format: int64, minimum: 1, exclusiveMaximum: 9007199254740993'
  const id = idOf(load('x-int64: bigint', schema))
  expect(id).toMatchObject({ minimum: 1, exclusiveMaximum: 9007199254740993n })
  expect(id).not.toHaveProperty('maximum')
})

test.each(['acme.yaml', 'acme.json'])('integers of a document are read exactly where it has x-int64: %s', file => {
  const text = (extension: string) => `{ "openapi": "3.1.0", ${extension} "x-n": [9007199254740993, 1, 0.5] }`
  expect(parseDocument(text('"x-int64": "bigint",'), file)['x-n']).toEqual([9007199254740993n, 1, 0.5])
  expect(parseDocument(text(''), file)['x-n']).toEqual([9007199254740992, 1, 0.5])
})
