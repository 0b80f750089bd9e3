import { expect, test } from 'vitest'
import { exchange } from './exact-things.ts'

test('parameters have the digits of their integers, everywhere', async () => {
  const { request } = await exchange('find', {
    path: { id: 9007199254740993n },
    query: { ids: ['9007199254740993', '1'], filter: { id: 9007199254740993n, name: '1' }, page: 2 },
    header: { 'x-id': -9007199254740993n },
  })
  const { pathname, searchParams } = new URL(request.url)
  expect(pathname).toBe('/things/9007199254740993')
  expect(searchParams.getAll('ids')).toEqual(['9007199254740993', '1'])
  expect(searchParams.get('filter')).toBe('{"id":9007199254740993,"name":"1"}')
  expect(searchParams.get('page')).toBe('2')
  expect(request.headers.get('x-id')).toBe('-9007199254740993')
})

test.each([
  [{ path: { id: 2n ** 63n } }, 'path.id'],
  [{ path: { id: 1n }, query: { ids: ['a'] } }, 'query.ids'],
  [{ path: { id: 1n }, query: { filter: { id: 2n ** 63n } } }, 'query.filter'],
  [{ path: { id: 1n }, header: { 'x-id': 2 ** 60 } }, 'header.x-id'],
])('what is no integer of 64 bits is not sent: %o', async (call, argument) => {
  await expect(exchange('find', call)).rejects.toMatchObject({ name: 'ArgumentError', argument })
})
