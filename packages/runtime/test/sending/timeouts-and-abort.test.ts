import type { Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { isConnectionError, isTimeoutError } from '../../src/index.ts'
import { passTime, standStill, stopClock } from '../clock.ts'
import { startServer } from '../local-server.ts'
import { createShop, fetchBy, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: '' }

/** Resolves when a connection is closed, gracefully or not. */
const closing = (socket: Socket) => new Promise<void>(resolve => socket.once('close', () => resolve()))

/** A `fetch` that never answers, and pays attention to its signal only when the test says so. */
function silentFetch(listens: boolean) {
  const signals: AbortSignal[] = []
  const fetch = fetchBy(({ signal }) => {
    signals.push(signal)
    return new Promise((_, reject) => {
      if (listens) signal.addEventListener('abort', () => reject(signal.reason))
    })
  })
  return { fetch, signals }
}

test.each([true, false])(
  'an attempt ends after its timeout, whether fetch listens to its signal: %s',
  async listens => {
    stopClock()
    const { fetch, signals } = silentFetch(listens)
    const { reason, elapsed } = await passTime(createShop({ fetch, timeout: 2000 }).createOrder({ body }))
    expect(isTimeoutError(reason)).toBe(true)
    expect(reason).toMatchObject({
      message: 'shop: POST /orders took longer than 2000 ms (timeout)',
      operation: 'createOrder',
      option: 'timeout',
      milliseconds: 2000,
    })
    expect(elapsed).toBe(2000)
    expect(signals.map(signal => signal.aborted)).toEqual([true])
  },
)

test('an attempt takes 30 seconds at most, and a call two minutes, when nobody says otherwise', async () => {
  stopClock()
  const { fetch } = silentFetch(true)
  const shop = createShop({ fetch })
  expect((await passTime(shop.createOrder({ body }))).elapsed).toBe(30_000)
  const { reason, elapsed } = await passTime(shop.getOrder({ path, timeout: 100_000 }))
  expect(reason).toMatchObject({ option: 'totalTimeout', milliseconds: 120_000 })
  expect(elapsed).toBe(120_000)
})

test('the timeout of one call comes before that of the client', async () => {
  stopClock()
  const { fetch } = silentFetch(true)
  const shop = createShop({ fetch, timeout: 5000 })
  expect((await passTime(shop.createOrder({ body, timeout: 100 }))).elapsed).toBe(100)
  expect((await passTime(shop.POST('/orders', { body, timeout: 200 }))).elapsed).toBe(200)
})

test('the total time holds for all attempts together, and says so', async () => {
  stopClock()
  const { fetch, signals } = silentFetch(true)
  const shop = createShop({ fetch, timeout: 1000, totalTimeout: 2500, retry: { attempts: 9, delay: 0 } })
  const { reason, elapsed } = await passTime(shop.getOrder({ path }))
  expect(reason).toMatchObject({ option: 'totalTimeout', milliseconds: 2500 })
  expect((reason as Error).message).toBe('shop: GET /orders/{orderId} took longer than 2500 ms (totalTimeout)')
  expect(elapsed).toBe(2500)
  expect(signals).toHaveLength(3)
})

test('the cause of a timeout is what the platform says of one', async () => {
  stopClock()
  const { fetch } = silentFetch(true)
  const shop = createShop({ fetch, timeout: 1000, retry: false })
  const { reason } = await passTime(shop.getOrder({ path }))
  const { cause } = reason as Error
  expect(cause).toBeInstanceOf(DOMException)
  expect(cause).toMatchObject({ name: 'TimeoutError', message: 'took longer than 1000 ms (timeout)' })
})

test('the cause of a timeout after a failed attempt is that failure, with what was at the bottom of it', async () => {
  stopClock()
  let attempts = 0
  const fetch = () => {
    attempts++
    if (attempts > 1) return new Promise<Response>(() => undefined)
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    return Promise.reject(new TypeError('fetch failed', { cause: reset }))
  }
  const { reason } = await passTime(createShop({ fetch, totalTimeout: 9000 }).getOrder({ path }))
  expect(reason).toMatchObject({
    name: 'TimeoutError',
    cause: { name: 'ConnectionError', cause: { message: 'fetch failed', cause: { code: 'ECONNRESET' } } },
  })
})

test('a failure before an attempt that was answered is forgotten', async () => {
  stopClock()
  const unavailable = () => new Response(null, { status: 503 })
  const silent = () => new Promise<Response>(() => undefined)
  const answers = [() => Promise.reject(new TypeError('fetch failed')), unavailable, silent]
  const ends: unknown[] = []
  const hooks = { attempt: () => (end: { readonly error?: unknown }) => void ends.push(end.error) }
  const shop = createShop({ fetch: async () => (answers.shift() as typeof silent)(), hooks })
  const { reason } = await passTime(shop.getOrder({ path }))
  expect(ends).toEqual([expect.any(Error), undefined, reason])
  expect((reason as Error).cause).toBeInstanceOf(DOMException)
})

test('the timeout holds until the last byte of the answer', async () => {
  const { origin } = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":')
  })
  const call = createShop({ baseUrl: origin, timeout: 150 }).createOrder({ body })
  await expect(call).rejects.toMatchObject({ option: 'timeout' })
})

test('a timeout closes the connection', async () => {
  let closed: Promise<unknown> | undefined
  const { origin } = await startServer(request => {
    closed = closing(request.socket)
  })
  await expect(createShop({ baseUrl: origin, timeout: 150 }).createOrder({ body })).rejects.toThrow('150 ms')
  await closed
})

test('a timeout that no timer can count is no timeout of 1 ms', async () => {
  stopClock()
  const { fetch } = silentFetch(true)
  const shop = createShop({ fetch, timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY })
  let isSettled = false
  shop.createOrder({ body }).finally(() => {
    isSettled = true
  })
  await standStill()
  // No timer at all: nothing that could fire too early.
  expect(vi.getTimerCount()).toBe(0)
  expect(isSettled).toBe(false)
})

test('a call that is answered leaves no timer and no listener behind', async () => {
  stopClock()
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
  const { signal } = new AbortController()
  const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
  await createShop({ fetch }).getOrder({ path, signal })
  expect(vi.getTimerCount()).toBe(0)
  expect(remove.mock.calls.length).toBe(add.mock.calls.length)
})

test('a call that fails leaves no timer and no listener behind', async () => {
  stopClock()
  const { signal } = new AbortController()
  const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
  const fetch = () => Promise.reject(new TypeError('fetch failed'))
  const { reason } = await passTime(createShop({ fetch }).getOrder({ path, signal }))
  expect(isConnectionError(reason)).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
  expect(remove.mock.calls.length).toBe(add.mock.calls.length)
})

test.each([
  ['an Error', new Error('the user left')],
  ['a text', 'the user left'],
  ['null', null],
  ['an object', { code: 7 }],
])('the reason of an abort passes through untouched: %s', async (_, reason) => {
  const controller = new AbortController()
  const { fetch } = silentFetch(false)
  const call = createShop({ fetch }).getOrder({ path, signal: controller.signal })
  const settled = call.then(
    () => 'resolved',
    (given: unknown) => ({ given }),
  )
  await standStill()
  controller.abort(reason)
  expect(await settled).toEqual({ given: reason })
})

test('an abort without a reason is the AbortError of the platform', async () => {
  const controller = new AbortController()
  const { fetch } = silentFetch(true)
  const call = createShop({ fetch }).getOrder({ path, signal: controller.signal })
  const settled = expect(call).rejects.toMatchObject({ name: 'AbortError' })
  await standStill()
  controller.abort()
  await settled
})

test("a timeout of the caller's own signal is the caller's, and no TimeoutError of ours", async () => {
  const { fetch } = silentFetch(true)
  const reason = await createShop({ fetch })
    .getOrder({ path, signal: AbortSignal.timeout(5) })
    .catch((caught: unknown) => caught)
  expect(reason).toBeInstanceOf(DOMException)
  expect(isTimeoutError(reason)).toBe(false)
})

test('a call whose signal has aborted before is not sent', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const call = createShop({ fetch }).getOrder({ path, signal: AbortSignal.abort('too late') })
  await expect(call).rejects.toBe('too late')
  expect(requests).toHaveLength(0)
})

test('an aborted call is not repeated', async () => {
  const { fetch, signals } = silentFetch(true)
  const controller = new AbortController()
  const call = createShop({ fetch, retry: { delay: 0 } }).getOrder({ path, signal: controller.signal })
  const settled = expect(call).rejects.toBe('enough')
  await standStill()
  controller.abort('enough')
  await settled
  await standStill()
  expect(signals).toHaveLength(1)
})

test('an abort while the answer is read closes the connection', async () => {
  const controller = new AbortController()
  let closed: Promise<unknown> | undefined
  const { origin } = await startServer((request, response) => {
    closed = closing(request.socket)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":', () => controller.abort('enough'))
  })
  const call = createShop({ baseUrl: origin }).getOrder({ path, signal: controller.signal })
  await expect(call).rejects.toBe('enough')
  await closed
})

test('an abort ends a call that waits for its credential', async () => {
  const controller = new AbortController()
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const shop = createShop({ fetch, token: () => new Promise<string>(() => undefined) })
  const outcome = vi.fn()
  shop.getOrder({ path, signal: controller.signal }).catch(outcome)
  await standStill()
  controller.abort('enough')
  await standStill()
  expect(outcome).toHaveBeenCalledWith('enough')
  expect(requests).toHaveLength(0)
})

test('the total time holds for a credential function that never answers', async () => {
  stopClock()
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
  const shop = createShop({ fetch, token: () => new Promise<string>(() => undefined), totalTimeout: 1000 })
  const { reason } = await passTime(shop.getOrder({ path }))
  expect(reason).toMatchObject({ option: 'totalTimeout' })
})

test('the total time holds for a refresh that never answers', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 401 }))
  const token = ({ refresh }: { refresh: boolean }) =>
    refresh ? new Promise<string>(() => undefined) : Promise.resolve('stale-token')
  const { reason, elapsed } = await passTime(createShop({ fetch, token, totalTimeout: 1000 }).getOrder({ path }))
  expect(reason).toMatchObject({ option: 'totalTimeout' })
  expect(elapsed).toBe(1000)
  expect(requests).toHaveLength(1)
})

test('the total time counts what credentials took before an attempt', async () => {
  stopClock()
  const { fetch } = silentFetch(true)
  const token = () => new Promise<string>(resolve => setTimeout(() => resolve('late-token'), 700))
  const { reason, elapsed } = await passTime(
    createShop({ fetch, token, timeout: 500, totalTimeout: 1000 }).createOrder({ body }),
  )
  expect(reason).toMatchObject({ option: 'totalTimeout' })
  expect(elapsed).toBe(1000)
})

test('a credential that blocks the process beyond the total time ends the call without a warning', async () => {
  const warned = vi.fn()
  process.on('warning', warned)
  const { fetch } = silentFetch(true)
  const token = () => {
    const end = Date.now() + 20
    while (Date.now() < end);
    return 'late-token'
  }
  const call = createShop({ fetch, token, totalTimeout: 10 }).getOrder({ path })
  await expect(call).rejects.toMatchObject({ option: 'totalTimeout' })
  await new Promise(resolve => setImmediate(resolve))
  process.off('warning', warned)
  expect(warned).not.toHaveBeenCalled()
})

test('a credential function that aborts the call and then fails leaves no unhandled rejection', async () => {
  const controller = new AbortController()
  const unhandled = vi.fn()
  process.once('unhandledRejection', unhandled)
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const token = () => {
    controller.abort('enough')
    return Promise.reject<string>(new Error('the vault is closed'))
  }
  const call = createShop({ fetch, token }).getOrder({ path, signal: controller.signal })
  await expect(call).rejects.toBe('enough')
  await standStill()
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
  expect(requests).toHaveLength(0)
})

test('a client that is idle lets the process end', async () => {
  stopClock()
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
  const shop = createShop({ fetch })
  await shop.getOrder({ path }).unwrap()
  await shop.listComparisons()
  expect(vi.getTimerCount()).toBe(0)
})
