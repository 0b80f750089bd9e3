import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { startMock } from '../../src/start-mock.ts'

const SHOP = apiOf(`
servers: [{ url: https://shop.test }]
paths:
  /orders:
    post: { responses: { '204': { description: Done, headers: { x-page: { example: '1' } } } } }
`)
const preflight = {
  method: 'OPTIONS',
  headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
}

test('with cors, a preflight is granted what it asks for, and every header of an answer may be read', async () => {
  await using mock = await startMock(SHOP, { cors: true })
  const granted = await fetch(`${mock.url}/orders`, preflight)
  expect(granted.status).toBe(204)
  expect(Object.fromEntries(granted.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization,content-type',
  })
  const answer = await fetch(`${mock.url}/orders`, { method: 'POST' })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
  })
  expect(mock.requests.map(({ method, status }) => [method, status])).toEqual([['POST', 204]])
})

test('without cors, a preflight is refused like every method that the spec does not have', async () => {
  await using mock = await startMock(SHOP)
  const refused = await fetch(`${mock.url}/orders`, preflight)
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([405, null])
})
