import { HeldBody, MOST_HELD_BYTES } from '@crm-clients/openapi/http'
import { apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import type { MockOptions } from '../../src/mock-options.ts'

const SHOP = apiWithBody('{}')

async function sender(options: MockOptions) {
  const mock = await createMock(SHOP, options)
  const send = async (body: unknown) => {
    const headers = { 'content-type': 'application/json' }
    return await mock.fetch('http://shop.test/things', { method: 'POST', body: JSON.stringify(body), headers })
  }
  return { mock, send }
}

test.each([{}, { plain: true }])('a body may hold as many values as %o says beside it, and no more', async options => {
  const { mock, send } = await sender({ ...options, maxBodyValues: 4 })
  expect((await send([1, { a: 2 }])).status).toBe(200)
  const refused = await send([1, { a: 2 }, 3])
  expect([refused.status, (await refused.json()).detail]).toEqual([
    413,
    'The body has more than 4 values. Send a smaller one, or raise the limit maxBodyValues.',
  ])
  expect(mock.requests[1]?.reason).toContain('more than 4 values')
  expect((await send('a text, with [commas], {and}, more')).status).toBe(200)
})

test('the values of all bodies that wait for their answers have room together', async () => {
  const { send } = await sender({ delay: 1 })
  const many = Array(1000).fill({})
  {
    using others = new HeldBody()
    others.hold(MOST_HELD_BYTES - 1000 * 64)
    expect((await send(many)).status).toBe(503)
    expect((await send([])).status).toBe(200)
  }
  expect((await send(many)).status).toBe(200)
  using all = new HeldBody()
  expect(all.hold(MOST_HELD_BYTES)).toBe(true)
})

test('what was read of a request counts among what is remembered of it', async () => {
  const { mock, send } = await sender({ keep: { bytes: 100_000 } })
  for (let sent = 0; sent < 3; sent += 1) await send(Array(1000).fill({}))
  expect(mock.requests).toHaveLength(1)
})
