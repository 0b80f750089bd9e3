import { expect, test, vi } from 'vitest'
import { isArgumentError } from '../../src/index.ts'
import { passTime, stopClock } from '../clock.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const smuggled = 'abc\r\nx-admin: yes-secret'

test.each([
  ['header.x-note', { header: { 'x-note': smuggled } }],
  ['headers.x-note', { headers: { 'x-note': smuggled } }],
  ['headers.x-note', { headers: { 'x-note': 'nul\0secret' } }],
  ['headers.x-note', { headers: { 'x-note': 'secret →' } }],
])('a value that no header can carry is refused before any request, by the name of %s', async (argument, args) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const error = await createShopWith(['/things', 'GET'], { fetch })
    .send(args)
    .catch((reason: unknown) => reason)
  expect(isArgumentError(error)).toBe(true)
  expect(error).toMatchObject({ argument, operation: 'send' })
  expect((error as Error).message).toContain(argument)
  expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('secret')
  expect(requests).toHaveLength(0)
})

test('a header of the client with a line break is refused in the same way', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShop({ fetch, headers: { 'x-note': smuggled } }).getOrder({ path })
  await expect(call).rejects.toMatchObject({ argument: 'headers.x-note' })
  expect(requests).toHaveLength(0)
})

test.each(['x-note\r\nx-admin', 'x note', 'x:note', '', 'x-nöte'])(
  'a name that no header can have is refused before any request: %j',
  async name => {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    const error = await createShop({ fetch, retry: false })
      .getOrder({ path, headers: { [name]: 'value-secret' } })
      .catch((reason: unknown) => reason)
    expect(isArgumentError(error)).toBe(true)
    expect((error as Error).message).not.toContain('secret')
    expect(requests).toHaveLength(0)
  },
)

test('a cookie cannot smuggle another cookie or header', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/things', 'GET'], { fetch }).send({ cookie: { note: `a; admin=1\r\nx-admin: 1` } })
  expect(requests[0]?.headers.get('cookie')).toBe('note=a%3B%20admin%3D1%0D%0Ax-admin%3A%201')
})

test('a header of one call comes before that of the client, and null takes it away', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const shop = createShop({ fetch, headers: { 'X-Tenant': 'one', 'x-trace': 'on' } })
  await shop.GET('/orders/{orderId}', { params: { path }, headers: { 'x-tenant': 'two', 'X-Trace': null } })
  expect(requests[0]?.headers.get('x-tenant')).toBe('two')
  expect(requests[0]?.headers.has('x-trace')).toBe(false)
})

test.each([
  [
    'a cycle',
    () => {
      const cycle: Record<string, unknown> = {}
      cycle.self = cycle
      return cycle
    },
  ],
  ['a bigint', () => ({ amount: 1n })],
])('a body that JSON cannot carry is refused before any request: %s', async (_, makeBody) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShopWith(['/things', 'POST'], { fetch }).send({ body: makeBody() })
  await expect(call).rejects.toMatchObject({ argument: 'body' })
  expect(requests).toHaveLength(0)
})

test.each(['GET', 'HEAD'])('a body cannot be sent with %s', async method => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShopWith(['/things', method], { fetch }).send({ body: {} })
  await expect(call).rejects.toMatchObject({ argument: 'body' })
  expect(requests).toHaveLength(0)
})

const keys = (requests: readonly Request[]) => requests.map(request => request.headers.get('idempotency-key'))

test('an idempotency key is made once for a call, and is the same in each attempt', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 503 }))
  const shop = createShop({ fetch })
  await passTime(shop.payOrder({ path }))
  const [first, ...others] = keys(requests)
  expect(first).toMatch(/^[0-9a-f-]{36}$/)
  expect(others).toEqual([first, first])
  await passTime(shop.payOrder({ path }))
  expect(keys(requests)[3]).not.toBe(first)
})

test('an idempotency key is the same in the replay after a refreshed credential', async () => {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: requests.length < 2 ? 401 : 204 }))
  const token = ({ refresh }: { refresh: boolean }) => (refresh ? 'fresh-token' : 'stale-token')
  await createShop({ fetch, token }).payOrder({ path }).unwrap()
  const [first, second] = keys(requests)
  expect(first).toMatch(/^[0-9a-f-]{36}$/)
  expect(second).toBe(first)
})

test.each([
  ['as the parameter of the spec', { header: { 'Idempotency-Key': 'mine' } }],
  ['as an extra header', { headers: { 'idempotency-key': 'mine' } }],
])("the caller's own idempotency key wins, %s", async (_, given) => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 503 }))
  await passTime(createShop({ fetch }).payOrder({ path, ...given }))
  expect(keys(requests)).toEqual(['mine', 'mine', 'mine'])
})

test('an idempotency key is made for a call by path as well, and through middleware', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 503 }))
  const onRequest = vi.fn()
  await passTime(
    createShop({ fetch }).POST('/orders/{orderId}/payment', { params: { path }, middleware: [{ onRequest }] }),
  )
  expect(onRequest).toHaveBeenCalledTimes(1)
  expect(new Set(keys(requests)).size).toBe(1)
  expect(requests).toHaveLength(3)
})

test('an operation without an idempotency key is not given one', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShop({ fetch }).createOrder({ body: { note: '' } })
  expect(keys(requests)).toEqual([null])
})
