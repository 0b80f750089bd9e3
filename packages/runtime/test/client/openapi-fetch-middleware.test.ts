import { expect, test, vi } from 'vitest'
import { isConnectionError, type Middleware } from '../../src/index.ts'
import { passTime, stopClock } from '../clock.ts'
import { startServer } from '../local-server.ts'
import { createShop, recordingFetch } from '../shop.ts'

// What users of openapi-fetch asked of its middleware, each with the number of its thread in
// https://github.com/openapi-ts/openapi-typescript/issues

const path = { orderId: '7' }
const body = { note: 'Ring twice' }
const answer = () => Response.json({ id: '7' })

/** Middleware that writes down when it is asked. */
function createTrail(trail: string[], name: string, more: Partial<Middleware> = {}): Middleware {
  return {
    onRequest: () => void trail.push(`${name} request`),
    onResponse: () => void trail.push(`${name} response`),
    onError: () => void trail.push(`${name} error`),
    ...more,
  }
}

test('#1122: middleware is an onion: the first added is the outermost', async () => {
  const { fetch } = recordingFetch(answer)
  const trail: string[] = []
  const shop = createShop({ fetch })
  shop.use(createTrail(trail, 'first'), createTrail(trail, 'second'))
  await shop.getOrder({ path })
  expect(trail).toEqual(['first request', 'second request', 'second response', 'first response'])
})

test('#1122: a repeated request passes through middleware once, with its body intact', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 503 }))
  const trail: string[] = []
  const shop = createShop({ fetch })
  shop.use(
    createTrail(trail, 'only', { onRequest: ({ request }) => new Request(request, { headers: { 'x-a': 'b' } }) }),
  )
  await passTime(shop.updateOrder({ path, body }))
  expect(await Promise.all(requests.map(request => request.json()))).toEqual([body, body, body])
  expect(requests.map(request => request.headers.get('x-a'))).toEqual(['b', 'b', 'b'])
  expect(trail).toEqual(['only response'])
})

test('#2075: a replay after a refreshed token passes through middleware once', async () => {
  const { fetch, requests } = recordingFetch(() =>
    Response.json({ id: '7' }, { status: requests.length < 2 ? 401 : 200 }),
  )
  const trail: string[] = []
  const token = ({ refresh }: { refresh: boolean }) => (refresh ? 'fresh-token' : 'stale-token')
  const shop = createShop({ fetch, token })
  shop.use(createTrail(trail, 'only'))
  expect(await shop.createOrder({ body })).toMatchObject({ ok: true })
  expect(trail).toEqual(['only request', 'only response'])
  expect(await requests[1]?.json()).toEqual(body)
})

test('#2378: an early Response passes through the onResponse of its own middleware and of those before', async () => {
  const { fetch, requests } = recordingFetch(answer)
  const trail: string[] = []
  const shop = createShop({ fetch })
  const wrap: Middleware = {
    onResponse: async ({ response }) => Response.json({ wrapped: await response.json() }),
  }
  shop.use(
    wrap,
    createTrail(trail, 'cache', { onRequest: () => Response.json({ id: 'cached' }) }),
    createTrail(trail, 'later'),
  )
  expect((await shop.getOrder({ path })).data).toEqual({ wrapped: { id: 'cached' } })
  expect(requests).toHaveLength(0)
  expect(trail).toEqual(['cache response'])
})

test('#2378: an early error Response is an error', async () => {
  const { fetch } = recordingFetch(answer)
  const shop = createShop({ fetch })
  shop.use({ onRequest: () => Response.json({ code: 'NOT_FOUND', message: 'cached' }, { status: 404 }) })
  expect(await shop.updateOrder({ path, body })).toMatchObject({ ok: false, status: 404, error: { message: 'cached' } })
})

test('#2005: middleware of one call runs inside that of the client, and for this call alone', async () => {
  const { fetch } = recordingFetch(answer)
  const trail: string[] = []
  const shop = createShop({ fetch })
  shop.use(createTrail(trail, 'client'))
  await shop.getOrder({ path, middleware: [createTrail(trail, 'call')] })
  expect(trail.splice(0)).toEqual(['client request', 'call request', 'call response', 'client response'])
  await shop.getOrder({ path })
  expect(trail).toEqual(['client request', 'client response'])
})

test('#2005: middleware is told the operation it is about', async () => {
  const { fetch } = recordingFetch(answer)
  const onRequest = vi.fn()
  await createShop({ fetch }).updateOrder({ path, query: { notify: true }, body, middleware: [{ onRequest }] })
  expect(onRequest).toHaveBeenCalledWith(
    expect.objectContaining({
      schemaPath: '/orders/{orderId}',
      params: expect.objectContaining({ path, query: { notify: true } }),
      id: expect.any(String),
      options: expect.objectContaining({ baseUrl: 'https://shop.test/api', parseAs: 'json' }),
    }),
  )
})

test('#2557: onError is told when no answer came, and the call rejects all the same', async () => {
  const fetch = () => Promise.reject(new TypeError('Network request failed'))
  const onError = vi.fn()
  const shop = createShop({ fetch })
  shop.use({ onError })
  const reason = await shop.createOrder({ body }).catch((caught: unknown) => caught)
  expect(isConnectionError(reason)).toBe(true)
  expect(onError).toHaveBeenCalledTimes(1)
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ error: reason, schemaPath: '/orders' }))
})

test('#2557: onError may answer with a Response, which passes on outwards', async () => {
  const trail: string[] = []
  const shop = createShop({ fetch: () => Promise.reject(new TypeError('offline')) })
  shop.use(createTrail(trail, 'outer'), { onError: () => Response.json({ id: 'offline' }) })
  expect(await shop.createOrder({ body })).toMatchObject({ ok: true, data: { id: 'offline' } })
  expect(trail).toEqual(['outer request', 'outer response'])
})

test('#2557: onError may reject with another error', async () => {
  const better = new Error('You are offline.')
  const shop = createShop({ fetch: () => Promise.reject(new TypeError('offline')) })
  shop.use({ onError: () => better })
  await expect(shop.createOrder({ body })).rejects.toBe(better)
})

test.each(['onRequest', 'onResponse'] as const)(
  '#2557: what an inner %s throws reaches the onError outside',
  async hook => {
    const { fetch } = recordingFetch(answer)
    const broken = new Error('middleware is broken')
    const onError = vi.fn()
    const shop = createShop({ fetch })
    shop.use({ onError }, { [hook]: () => Promise.reject(broken) } as unknown as Middleware)
    await expect(shop.getOrder({ path })).rejects.toBe(broken)
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ error: broken }))
  },
)

test('#1847: a Request that is no instance of the global class is taken as one', async () => {
  const { origin, arrivals } = await startServer((_, response) => response.end('{"id":"7"}'))
  class ForeignRequest extends Request {
    static override [Symbol.hasInstance]() {
      return false
    }
  }
  const shop = createShop({ baseUrl: origin })
  shop.use({ onRequest: ({ request }) => new ForeignRequest(request, { headers: { 'x-a': 'b' } }) })
  expect(await shop.updateOrder({ path, body })).toMatchObject({ ok: true, data: { id: '7' } })
  expect(arrivals[0]?.headers['x-a']).toBe('b')
})

test.each(['onRequest', 'onResponse', 'onError', 'fetch'] as const)(
  '#1847: a Response of another realm is taken as one, from %s',
  async source => {
    // As polyfills and mocks make them: the members of a Response, without its class.
    const foreign = () => {
      const response = answer()
      const members = [
        'ok',
        'status',
        'headers',
        'body',
        'type',
        'text',
        'json',
        'blob',
        'arrayBuffer',
        'clone',
      ] as const
      return Object.fromEntries(
        members.map(name => {
          const member: unknown = response[name]
          return [name, typeof member === 'function' ? member.bind(response) : member]
        }),
      ) as unknown as Response
    }
    const fetch = async () => {
      if (source === 'onError') throw new TypeError('offline')
      return source === 'fetch' ? foreign() : answer()
    }
    const shop = createShop({ fetch })
    if (source !== 'fetch') shop.use({ [source]: foreign } as unknown as Middleware)
    expect(await shop.createOrder({ body })).toMatchObject({ ok: true, status: 200, data: { id: '7' } })
  },
)

test('eject takes middleware away again, and only that', async () => {
  const { fetch } = recordingFetch(answer)
  const trail: string[] = []
  const [first, second] = [createTrail(trail, 'first'), createTrail(trail, 'second')]
  const shop = createShop({ fetch })
  shop.use(first, second)
  shop.eject(first)
  await shop.getOrder({ path })
  expect(trail).toEqual(['second request', 'second response'])
})

test('what stands in the place of middleware and is none changes nothing for the rest', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const shop = createShop({ fetch })
  const auth: Middleware = {
    onRequest({ request }) {
      request.headers.set('x-key', 'given')
    },
  }
  const none = undefined as unknown as Middleware
  shop.use(none, auth)
  await shop.updateOrder({ path, body, middleware: [none, {} as Middleware] })
  expect(requests.map(({ headers }) => headers.get('x-key'))).toEqual(['given'])
})
