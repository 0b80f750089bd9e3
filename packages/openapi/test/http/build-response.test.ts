import { expect, test } from 'vitest'
import { buildResponse } from '../../src/http/build-response.ts'

test('a list is sent as one header for each item', () => {
  const response = buildResponse({ status: 200, headers: { 'set-cookie': ['a=1', 'b=2'] }, body: undefined }, 'GET')
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('of two headers that differ in their letters only, the last one is sent', () => {
  const response = buildResponse({ status: 200, headers: { 'X-Page': 1, 'x-page': 2 }, body: undefined }, 'GET')
  expect(response.headers.get('x-page')).toBe('2')
})

test('the length of the body is that of its bytes, whatever the answer says', async () => {
  const headers = { 'content-length': 3, 'transfer-encoding': 'gzip', 'content-type': 'text/plain' }
  const response = buildResponse({ status: 200, headers, body: 'four' }, 'GET')
  expect([response.headers.get('content-length'), response.headers.get('transfer-encoding')]).toEqual([null, null])
  expect(await response.text()).toBe('four')
})

test.each([
  ['a Blob', new Blob(['%PDF'])],
  ['an ArrayBuffer', new TextEncoder().encode('%PDF').buffer],
])('%s is sent as it is, and never as JSON', async (_, body) => {
  for (const type of ['application/pdf', 'application/json']) {
    const response = buildResponse({ status: 200, headers: { 'content-type': type }, body }, 'GET')
    expect([response.headers.get('content-type'), await response.text()]).toEqual([type, '%PDF'])
  }
})
