import { expect, test, vi } from 'vitest'
import { createShop, fetchBy } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: 'by noon' }

/** A `fetch` that keeps what it was called with. */
function watchedFetch() {
  return vi.fn(async (_input: string | Request, _init?: RequestInit) => Response.json({ id: '7' }))
}

/** What a watched `fetch` was called with first. */
const firstCall = (fetch: ReturnType<typeof watchedFetch>) => fetch.mock.calls[0] as [Request, RequestInit]

test('it is called with a URL and what goes with it, as `fetch` is', async () => {
  const fetch = watchedFetch()
  await createShop({ fetch }).updateOrder({ path, body })
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    'https://shop.test/api/orders/7',
    expect.objectContaining({ method: 'PUT', body: '{"note":"by noon"}', signal: expect.any(AbortSignal) }),
  )
})

test('what only its platform knows reaches it: a dispatcher, the cache of a framework', async () => {
  const fetch = watchedFetch()
  const init = { next: { revalidate: 60 } } as object
  await createShop({ fetch }).getOrder({ path, init })
  expect(fetch).toHaveBeenCalledExactlyOnceWith(expect.any(String), expect.objectContaining(init))
})

test('where middleware ran, what only its platform knows reaches both', async () => {
  const fetch = watchedFetch()
  const init = { next: { revalidate: 60 } } as object
  const onRequest = vi.fn()
  await createShop({ fetch }).getOrder({ path, init, middleware: [{ onRequest }] })
  expect(onRequest).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ request: expect.objectContaining(init) }))
  expect(fetch).toHaveBeenCalledExactlyOnceWith(expect.any(Request), expect.objectContaining(init))
})

test('where middleware ran, it gets the very request that the last one made', async () => {
  const fetch = watchedFetch()
  const notes = new WeakMap<Request, string>()
  const onRequest = ({ request }: { request: Request }) => {
    const made = new Request(request, { cache: 'no-store', referrerPolicy: 'no-referrer', keepalive: true })
    notes.set(made, 'made here')
    return made
  }
  await createShop({ fetch }).updateOrder({ path, body, middleware: [{ onRequest }] })
  const [request, init] = firstCall(fetch)
  expect(notes.get(request)).toBe('made here')
  const { cache, referrerPolicy, keepalive, method, headers } = new Request(request, init)
  expect({ cache, referrerPolicy, keepalive, method }).toEqual({
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    method: 'PUT',
  })
  expect(headers.get('authorization')).toBe('Bearer top-secret')
})

test('what middleware changes of an option of the call is what counts', async () => {
  const fetch = watchedFetch()
  const onRequest = ({ request }: { request: Request }) => new Request(request, { cache: 'reload' })
  await createShop({ fetch }).getOrder({ path, init: { cache: 'no-store' }, middleware: [{ onRequest }] })
  expect(new Request(...firstCall(fetch)).cache).toBe('reload')
})

test('a signal that middleware gives a request ends the call, and so does that of the caller', async () => {
  const silent = fetchBy(
    ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  )
  const own = new AbortController()
  const onRequest = ({ request }: { request: Request }) => {
    queueMicrotask(() => own.abort(new Error('the middleware had enough')))
    return new Request(request, { signal: own.signal })
  }
  const shop = createShop({ fetch: silent, retry: false })
  await expect(shop.getOrder({ path, middleware: [{ onRequest }] })).rejects.toThrow('the middleware had enough')

  const caller = new AbortController()
  const leave = () => queueMicrotask(() => caller.abort(new Error('the user left')))
  const call = shop.getOrder({ path, signal: caller.signal, middleware: [{ onRequest: leave }] })
  await expect(call).rejects.toThrow('the user left')
})

test('a request that middleware made is sent again with its body', async () => {
  const bodies: string[] = []
  const fetch = fetchBy(async request => {
    bodies.push(await request.text())
    return bodies.length < 3 ? new Response(null, { status: 503 }) : Response.json({ id: '7' })
  })
  const onRequest = ({ request }: { request: Request }) => new Request(request, { body: 'written by middleware' })
  const shop = createShop({ fetch, retry: { delay: 0 } })
  expect((await shop.updateOrder({ path, body, middleware: [{ onRequest }] })).ok).toBe(true)
  expect(bodies).toEqual(Array(3).fill('written by middleware'))
})

test('a read whose request middleware made follows a redirect', async () => {
  const urls: string[] = []
  const fetch = fetchBy(({ url }) => {
    urls.push(url)
    const moved = new Response(null, { status: 307, headers: { location: '/api/orders/8' } })
    return urls.length === 1 ? moved : Response.json({ id: '8' })
  })
  const result = await createShop({ fetch }).getOrder({ path, middleware: [{ onRequest: () => undefined }] })
  expect(result.data).toEqual({ id: '8' })
  expect(urls).toEqual(['https://shop.test/api/orders/7', 'https://shop.test/api/orders/8'])
})
