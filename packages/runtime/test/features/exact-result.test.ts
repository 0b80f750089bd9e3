import { expect, test } from 'vitest'
import { answer, exchange } from './exact-things.ts'

const read = async (json: string, init?: ResponseInit) =>
  (await exchange('find', { path: { id: 1n } }, answer(json, init))).result

test('integers are read as bigints and texts where the spec says so, and only there', async () => {
  const json = '{"id":9007199254740993,"key":-9007199254740993,"map":{"a":1},"count":5,"next":{"id":2,"next":null}}'
  expect((await read(json))?.data).toEqual({
    id: 9007199254740993n,
    key: '-9007199254740993',
    map: { a: 1n },
    count: 5,
    next: { id: 2n, next: null },
  })
})

test.each([
  [
    String.raw`{"name":"\"9007199254740993","id":9007199254740993}`,
    { name: '"9007199254740993', id: 9007199254740993n },
  ],
  ['{"id":"9007199254740993"}', { id: '9007199254740993' }],
  ['{"id":1.5}', { id: 1.5 }],
  ['{"id":null,"map":[]}', { id: null, map: [] }],
  ['{ "id" : 9223372036854775807 }', { id: 9223372036854775807n }],
  ['{"constructor":{"id":9007199254740993}}', { constructor: { id: 9007199254740992 } }],
])('what stands in a text, or is no integer, stays what it is: %s', async (json, data) => {
  expect((await read(json))?.data).toEqual(data)
})

test('failures are read so as well, by their range of statuses', async () => {
  expect((await read('{"id":9007199254740993}', { status: 404 }))?.error).toEqual({ id: 9007199254740993n })
  expect((await read('[9007199254740993]', { status: 500 }))?.error).toEqual([9007199254740993n])
  expect((await read('<h1>9007199254740993</h1>', { status: 502 }))?.error).toBe('<h1>9007199254740993</h1>')
})

test('a status that is documented without any is read as it is, and not by its range or the default', async () => {
  expect((await read('{"id":1}', { status: 403 }))?.error).toEqual({ id: 1 })
})

test('a header is a bigint, and nothing where it is no integer', async () => {
  expect((await read('{}', { headers: { 'x-id': '9007199254740993' } }))?.header('X-Id')).toBe(9007199254740993n)
  expect((await read('{}', { headers: { 'x-id': 'new' } }))?.header('x-id')).toBeUndefined()
  expect((await read('{}', { headers: { 'x-other': '7' } }))?.header('x-other')).toBe('7')
})
