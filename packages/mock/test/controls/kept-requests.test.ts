import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { KEPT_ON_A_PORT } from '../../src/mock-options.ts'
import { startMock } from '../../src/start-mock.ts'

const ECHO = apiOf(`
paths:
  /ping/{n}:
    get:
      operationId: ping
      parameters: [{ in: path, name: n, required: true, schema: { type: integer } }]
      responses: { '204': { description: Pong } }
    post:
      operationId: pong
      parameters: [{ in: path, name: n, required: true, schema: { type: integer } }]
      requestBody: { content: { application/octet-stream: {} } }
      responses: { '204': { description: Pong } }
`)

const seen = ({ requests }: { readonly requests: readonly { readonly path: string }[] }) =>
  requests.map(({ path }) => Number(path.split('/').at(-1)))

const count = (to: number) => Array.from({ length: to }, (_, index) => index)

test('a mock in memory remembers every request', async () => {
  const mock = await createMock(ECHO)
  for (const n of count(KEPT_ON_A_PORT.requests + 5)) await mock.fetch(`http://shop.test/ping/${n}`)
  expect(mock.requests).toHaveLength(KEPT_ON_A_PORT.requests + 5)
})

test('one that is told to remembers the last requests, also after the list was emptied', async () => {
  const mock = await createMock(ECHO, { keep: { requests: 3 } })
  for (const n of count(5)) await mock.fetch(`http://shop.test/ping/${n}`)
  expect(seen(mock)).toEqual([2, 3, 4])
  mock.requests.length = 0
  for (const n of count(2)) await mock.fetch(`http://shop.test/ping/${n}`)
  expect([seen(mock), mock.requestsTo('ping').length]).toEqual([[0, 1], 2])
  mock.verify()
})

test('large requests are forgotten sooner, and the newest one never', async () => {
  const mock = await createMock(ECHO, { keep: { bytes: 10_000 } })
  const send = (n: number, bytes: number) =>
    mock.fetch(`http://shop.test/ping/${n}`, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    })
  for (const n of count(4)) await send(n, 3000)
  expect(seen(mock)).toEqual([1, 2, 3])
  await send(4, 50_000)
  expect(seen(mock)).toEqual([4])
  await send(5, 1)
  expect(seen(mock)).toEqual([5])
})

test('a mock on a port remembers the last thousand requests, unless it is told otherwise', {
  timeout: 60_000,
}, async () => {
  await using mock = await startMock(ECHO)
  for (const n of count(KEPT_ON_A_PORT.requests + 5)) await mock.fetch(`http://shop.test/ping/${n}`)
  expect([mock.requests.length, seen(mock)[0]]).toEqual([KEPT_ON_A_PORT.requests, 5])
  await using small = await startMock(ECHO, { keep: { requests: 2 } })
  for (const n of count(5)) await fetch(`${small.url}/ping/${n}`)
  expect(seen(small)).toEqual([3, 4])
})
