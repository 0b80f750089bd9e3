import { loadApi } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

const ID = { type: 'integer', format: 'int64' }
const BIG = 9007199254740993n

async function things(extension: object) {
  const info = { title: 'Things', version: '1' }
  const schema = { type: 'object', properties: { id: ID, ids: { type: 'array', items: ID } } }
  const operation = {
    operationId: 'putThing',
    parameters: [{ name: 'id', in: 'path', required: true, schema: ID }],
    requestBody: { content: { 'application/json': { schema } } },
    responses: {
      200: { description: 'Put.', headers: { 'x-id': { schema: ID } }, content: { 'application/json': { schema } } },
    },
  }
  const document = { openapi: '3.1.1', info, ...extension, paths: { '/things/{id}': { put: operation } } }
  const mock = await createMock(await loadApi(JSON.parse(JSON.stringify(document))))
  const put = (id: string, body: string) =>
    mock.fetch(`http://x/things/${id}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
  return { mock, put }
}

test('an exact integer is read as what it is, in paths and in bodies', async () => {
  const { mock, put } = await things({ 'x-int64': 'bigint' })
  await put('9007199254740993', '{"id":9007199254740993,"ids":[9007199254740993,1]}')
  expect(mock.requests[0]?.values).toMatchObject({ path: { id: BIG }, body: { id: BIG, ids: [BIG, 1] } })
})

test('without x-int64 integers are numbers, as they are to its clients', async () => {
  const { mock, put } = await things({})
  await put('1', '{"id":9007199254740993}')
  expect(mock.requests[0]?.body).toEqual({ id: 9007199254740992 })
})

test('what 64 bits do not hold is refused', async () => {
  const { put } = await things({ 'x-int64': 'text' })
  const response = await put('1', '{"id":9223372036854775808}')
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('<= 9223372036854775807')])
})

test('the usual answer has exact integers that no number holds, so that whoever rounds them is found', async () => {
  const { put } = await things({ 'x-int64': 'bigint' })
  const response = await put('1', '{}')
  expect(response.headers.get('x-id')).toBe('9007199254740993')
  expect(await response.text()).toContain('"id":9007199254740993')
})

test('a test may answer with a bigint', async () => {
  const { mock, put } = await things({ 'x-int64': 'bigint' })
  mock.respond('putThing', { body: { id: 9007199254740995n, ids: [1n, 2] } })
  expect(await (await put('1', '{}')).text()).toBe('{"id":9007199254740995,"ids":[1,2]}')
  expect(() => mock.respond('putThing', { body: { id: 9223372036854775808n } })).toThrow('<= 9223372036854775807')
})
