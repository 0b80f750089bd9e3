import { expect, test } from 'vitest'
import type { Schema } from '../../src/document/openapi-document.ts'
import { loadApi } from '../../src/load-api.ts'
import { findAmbiguousIntegers } from '../../src/operation/ambiguous-integers.ts'

const BIGINT = { type: 'integer', format: 'int64', 'x-int64': 'bigint' }
const TEXT = { type: 'integer', format: 'int64', 'x-int64': 'text' }

/** What may stand at a property that two alternatives describe. */
async function kindsOf(one: unknown, other: unknown): Promise<string[]> {
  return await kindsIn({ anyOf: [one, other].map(value => ({ type: 'object', properties: { value } })) })
}

async function kindsIn(schema: Schema): Promise<string[]> {
  const response = { description: 'Done.', content: { 'application/json': { schema } } }
  const api = await loadApi({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1' },
    paths: { '/things': { get: { operationId: 'getThing', responses: { 200: response } } } },
  })
  return [...findAmbiguousIntegers(api).values()].flat()
}

test.each([
  [BIGINT, { type: 'number' }, ['a bigint', 'a number']],
  [BIGINT, { enum: [1, 2] }, ['a bigint', 'a number']],
  [BIGINT, { const: 1 }, ['a bigint', 'a number']],
  [TEXT, { enum: ['a', 'b'] }, ['the text of an integer', 'a text']],
  [TEXT, BIGINT, ['the text of an integer', 'a bigint']],
])('what may be %j or %j is ambiguous', async (one, other, kinds) => {
  expect(await kindsOf(one, other)).toEqual(kinds)
})

test.each([
  [BIGINT, BIGINT],
  [BIGINT, { type: 'string' }],
  [BIGINT, { enum: ['a', null] }],
  [TEXT, { type: 'boolean' }],
  [{ type: 'number' }, { const: 1 }],
])('what may be %j or %j is not', async (one, other) => {
  expect(await kindsOf(one, other)).toEqual([])
})

test('properties that have patterns for names, and all others without one, are one place to a client', async () => {
  const text = { type: 'string' }
  const kinds = ['the text of an integer', 'a text']
  expect(await kindsIn({ type: 'object', patternProperties: { '^x-': TEXT, '^y-': text } })).toEqual(kinds)
  expect(await kindsIn({ type: 'object', patternProperties: { '^x-': TEXT }, additionalProperties: text })).toEqual(
    kinds,
  )
  expect(await kindsIn({ type: 'object', patternProperties: { '^x-': TEXT }, properties: { name: text } })).toEqual([])
})
