import { expect, expectTypeOf, test } from 'vitest'
import { isConfigError, isParseError } from '../../src/index.ts'
import { passTime, stopClock } from '../clock.ts'
import { createShop, type Order, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: 'Ring twice' }

test('a call by path sends what the method of the operation sends', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const shop = createShop({ fetch })
  const query = { notify: true, tags: ['x', 'y'] }
  await shop.updateOrder({ path, query, body })
  await shop.PUT('/orders/{orderId}', { params: { path, query }, body })
  await shop.request('put', '/orders/{orderId}', { params: { path, query }, body })
  const seen = await Promise.all(
    requests.map(async request => [request.method, request.url, [...request.headers], await request.text()]),
  )
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

test('its result has ok and status besides what openapi-fetch gives', async () => {
  const { fetch, requests } = recordingFetch(() =>
    Response.json({ id: '7' }, { status: requests.length < 2 ? 200 : 404 }),
  )
  const shop = createShop({ fetch })
  const good = await shop.GET('/orders/{orderId}', { params: { path } })
  expect(good).toMatchObject({ ok: true, status: 200, data: { id: '7' } })
  expect(good.error).toBeUndefined()
  expect(good.response.status).toBe(200)
  const bad = await shop.GET('/orders/{orderId}', { params: { path } })
  expect(bad).toMatchObject({ ok: false, status: 404, error: { id: '7' } })
  expect(bad.data).toBeUndefined()
})

test('it is repeated, timed and told to hooks as the method of its operation is', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 503 }))
  const operations: string[] = []
  const shop = createShop({ fetch, hooks: { operation: ({ operation }) => void operations.push(operation) } })
  await passTime(shop.PUT('/orders/{orderId}', { params: { path }, body }))
  expect(requests).toHaveLength(3)
  await passTime(shop.POST('/orders', { body }))
  expect(requests).toHaveLength(4)
  await passTime(shop.PUT('/orders/{orderId}', { params: { path }, body, retry: false }))
  expect(requests).toHaveLength(5)
  expect(operations).toEqual(['updateOrder', 'createOrder', 'updateOrder'])
})

test('it passes through the middleware of the client and then its own', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const shop = createShop({ fetch })
  const trail = (name: string) => ({
    onRequest: ({ request }: { request: Request }) => {
      request.headers.append('x-trail', name)
      return request
    },
  })
  const outer = trail('outer')
  shop.use(outer)
  await shop.GET('/orders/{orderId}', { params: { path }, middleware: [trail('inner')] })
  shop.eject(outer)
  await shop.GET('/orders/{orderId}', { params: { path } })
  expect(requests.map(request => request.headers.get('x-trail'))).toEqual(['outer, inner', null])
})

const bytes = async (stream: unknown) => new Response(stream as ReadableStream).text()

test.each([
  ['json', async (data: unknown) => JSON.stringify(data)],
  ['text', async (data: unknown) => data],
  ['blob', (data: unknown) => (data as Blob).text()],
  ['arrayBuffer', async (data: unknown) => new TextDecoder().decode(data as ArrayBuffer)],
  ['stream', bytes],
] as const)('parseAs: %s', async (parseAs, read) => {
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
  const result = await createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, parseAs })
  expect(await read(result.data)).toBe('{"id":"7"}')
})

test.each(['json', 'text', 'blob', 'arrayBuffer', 'stream'] as const)(
  'parseAs: %s passes through middleware unharmed',
  async parseAs => {
    const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
    const middleware = [{ onResponse: ({ response }: { response: Response }) => void response.headers.get('etag') }]
    const result = await createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, parseAs, middleware })
    expect(result.data).toBeDefined()
    if (parseAs === 'stream') expect(await bytes(result.data)).toBe('{"id":"7"}')
  },
)

test.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)(
  'an error is JSON whatever parseAs says: %s',
  async parseAs => {
    const { fetch } = recordingFetch(() => Response.json({ code: 'NOT_FOUND' }, { status: 404 }))
    const result = await createShop({ fetch }).PUT('/orders/{orderId}', { params: { path }, body, parseAs })
    expect(result.error).toEqual({ code: 'NOT_FOUND' })
  },
)

test('parseAs: json refuses what is not JSON', async () => {
  const { fetch } = recordingFetch(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }))
  const call = createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, parseAs: 'json' })
  expect(isParseError(await call.catch((reason: unknown) => reason))).toBe(true)
})

test.each([
  ['an object', { 'x-trace': 'abc' }],
  ['Headers', new Headers({ 'x-trace': 'abc' })],
  ['pairs', [['x-trace', 'abc']] as [string, string][]],
])('its headers may be %s', async (_, headers) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, headers })
  expect(requests[0]?.headers.get('x-trace')).toBe('abc')
})

test('what it does not know is for fetch', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, cache: 'no-store', keepalive: true })
  expect(requests[0]?.cache).toBe('no-store')
  expect(requests[0]?.keepalive).toBe(true)
})

test('headers, body and signal in its init are those of the call', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = (init: object) => createShop({ fetch }).PUT('/orders/{orderId}', { params: { path }, init } as never)
  await call({ headers: { 'x-trace': 'abc' }, body, cache: 'no-store' })
  expect(requests[0]).toMatchObject({ method: 'PUT', cache: 'no-store' })
  expect(requests[0]?.headers.get('x-trace')).toBe('abc')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer top-secret')
  expect(await requests[0]?.json()).toEqual(body)
  await expect(call({ signal: AbortSignal.abort(new Error('the user left')) })).rejects.toThrow('the user left')
  await expect(call({ signal: {} })).rejects.toThrow('signal is Object, and no AbortSignal')
  expect(requests).toHaveLength(1)
})

test('what stands beside an init wins', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const init = { headers: { 'x-trace': 'in' }, cache: 'no-store' }
  const beside = { headers: { 'x-trace': 'beside' }, cache: 'reload' }
  await createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, init, ...beside } as never)
  expect(requests[0]?.headers.get('x-trace')).toBe('beside')
  expect(requests[0]?.cache).toBe('reload')
})

test('nothing that it does not know can lead a request elsewhere', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const init = { params: { path }, method: 'DELETE', redirect: 'follow', url: 'https://evil.test' } as const
  await createShop({ fetch }).GET('/orders/{orderId}', init)
  expect(requests[0]).toMatchObject({ method: 'GET', redirect: 'manual', url: 'https://shop.test/api/orders/7' })
})

test.each([
  ['querySerializer', () => ''],
  ['pathSerializer', () => ''],
  ['bodySerializer', () => ''],
  ['baseUrl', 'https://evil.test'],
  ['fetch', () => Response.json({})],
  ['Request', Request],
])('%s is refused before any request, because the spec and the client say that', async (option, value) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, [option]: value })
  const error = await call.catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  expect(error).toMatchObject({ option })
  expect(requests).toHaveLength(0)
})

test('paths, parameters, bodies and data have the types of the spec', () => {
  const shop = createShop()
  // Not called: these are read by the compiler alone.
  const calls = async () => {
    const { data, error } = await shop.PUT('/orders/{orderId}', { params: { path }, body })
    expectTypeOf(data).toEqualTypeOf<Order | undefined>()
    if (error) expectTypeOf(error.code).toEqualTypeOf<'NOT_FOUND'>()
    const text = await shop.GET('/orders/{orderId}', { params: { path }, parseAs: 'text' })
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>()
    // @ts-expect-error: no such path
    shop.GET('/invoices/{id}', { params: { path } })
    // @ts-expect-error: no DELETE for this path
    shop.DELETE('/orders/{orderId}', { params: { path } })
    // @ts-expect-error: the path parameter is missing
    shop.GET('/orders/{orderId}', {})
    // @ts-expect-error: the body is missing
    shop.PUT('/orders/{orderId}', { params: { path } })
    const known = await shop.request('get', '/orders/{orderId}', { params: { path }, timeout: 1000, cache: 'no-store' })
    expectTypeOf(known.data).toEqualTypeOf<Order | undefined>()
    // @ts-expect-error: milliseconds
    shop.GET('/orders/{orderId}', { params: { path }, timeout: '1s' })
  }
  expectTypeOf(calls).toBeFunction()
})

test('what is refused does not compile, for a client and for a call, also when it is spread', () => {
  const shop = createShop()
  const calls = () => {
    for (const refused of [{ querySerializer: () => '' }, { Request }, { baseUrl: 'https://evil.test' }] as const) {
      // @ts-expect-error: the spec and the client say that
      shop.GET('/orders/{orderId}', { params: { path }, ...refused })
    }
    const bodySerializer = { bodySerializer: () => '' }
    // @ts-expect-error: the spec says how a body is written
    shop.PUT('/orders/{orderId}', { params: { path }, body, ...bodySerializer })
    // @ts-expect-error: a client has one fetch
    shop.GET('/orders/{orderId}', { params: { path }, fetch })
    // @ts-expect-error: and its spec one way to write a query
    createShop({ querySerializer: () => '' })
    // @ts-expect-error: or a body
    createShop({ timeout: 1000, ...bodySerializer })
  }
  expectTypeOf(calls).toBeFunction()
})

test('parameters are those of `params`, whatever stands beside it', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const beside = { path: { orderId: '8' }, query: { notify: false } }
  await createShop({ fetch }).GET('/orders/{orderId}', { ...beside, params: { path: { orderId: '7' } } } as never)
  expect(requests.map(({ url }) => url)).toEqual(['https://shop.test/api/orders/7?notify=false'])
})
