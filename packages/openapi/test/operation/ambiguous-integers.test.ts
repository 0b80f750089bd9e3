import { expect, test } from 'vitest'
import { loadApi } from '../../src/load-api.ts'
import { findAmbiguousIntegers } from '../../src/operation/ambiguous-integers.ts'

const BIGINT = { type: 'integer', format: 'int64', 'x-int64': 'bigint' }
const TEXT = { type: 'integer', format: 'int64', 'x-int64': 'text' }

/** What may stand at a property that two alternatives describe. */
async function kindsOf(one: unknown, other: unknown): Promise<string[]> {
  const schema = { anyOf: [one, other].map(value => ({ type: 'object', properties: { value } })) }
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
