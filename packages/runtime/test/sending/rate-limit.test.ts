import { expect, test, vi } from 'vitest'
import type { Hooks, Limiter } from '../../src/index.ts'
import { passTime, standStill, stopClock } from '../clock.ts'
import { createShopWith, recordingFetch } from '../shop.ts'

const WINDOW = 60_000

/** A shop that allows five requests a minute, and the times at which requests reached it. */
function createPacedShop(options: Readonly<Record<string, unknown>> = {}, requests = 5) {
  const times: number[] = []
  const fetch = async () => {
    times.push(Date.now())
    return Response.json({})
  }
  const changes = { rateLimit: { requests, windowMilliseconds: WINDOW } }
  // Each test has a credential of its own: the pace is shared by all who use the same.
  const token = expect.getState().currentTestName ?? ''
  const shop = createShopWith(['/things', 'GET'], { fetch, token: btoa(token), ...options }, changes)
  return { shop, times }
}

/** The most requests in any window of time, wherever it begins. */
function mostInAnyWindow(times: readonly number[]): number {
  return Math.max(...times.map(start => times.filter(time => time >= start && time < start + WINDOW).length))
}

test('as many requests as the vendor allows go at once, and the next waits for the window to move', async () => {
  stopClock()
  const { shop, times } = createPacedShop()
  const start = Date.now()
  await Promise.all(Array.from({ length: 5 }, () => shop.send()))
  expect(times).toEqual([start, start, start, start, start])
  const { elapsed } = await passTime(shop.send())
  expect(elapsed).toBe(WINDOW)
})

test('however requests are spread, no window of time holds more than the vendor allows', async () => {
  stopClock()
  const { shop, times } = createPacedShop({ totalTimeout: 10 * WINDOW })
  const calls: Promise<unknown>[] = []
  for (const pause of [0, 10_000, 1000, 0, 30_000, 0, 15_000, 0, 0, 1, 59_999, 0, 7000, 0, 0, 0, 0, 0, 0]) {
    await vi.advanceTimersByTimeAsync(pause)
    calls.push(shop.send())
    await standStill()
  }
  await passTime(Promise.all(calls))
  expect(times).toHaveLength(19)
  expect(mostInAnyWindow(times)).toBe(5)
})

test('every attempt counts, not only every call', async () => {
  stopClock()
  const answer = () => new Response(null, { status: 503, headers: { 'retry-after': '0' } })
  const { fetch, requests } = recordingFetch(answer)
  const { shop } = createPacedShop({ fetch }, 2)
  const { elapsed } = await passTime(shop.send())
  expect(requests).toHaveLength(3)
  expect(elapsed).toBe(WINDOW)
})

test('clients of two vendors that need no credential keep a pace each', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const [first, second] = ['open-shop', 'free-shop'].map(name =>
    createShopWith(
      ['/things', 'GET', { security: [] }],
      { fetch },
      { name, rateLimit: { requests: 1, windowMilliseconds: WINDOW } },
    ),
  )
  await Promise.all([first?.send(), second?.send()])
  expect(requests).toHaveLength(2)
})

test('clients with the same credential share one pace', async () => {
  stopClock()
  const [first, second] = [createPacedShop(), createPacedShop()]
  await Promise.all([0, 1, 2].map(() => first.shop.send()))
  const calls = Promise.all([0, 1, 2].map(() => second.shop.send()))
  await standStill()
  expect(second.times).toHaveLength(2)
  expect((await passTime(calls)).elapsed).toBe(WINDOW)
})

test('clients with the same credential function share one pace', async () => {
  stopClock()
  const token = () => 'fresh-token'
  const [first, second] = [createPacedShop({ token }), createPacedShop({ token })]
  await Promise.all([0, 1, 2, 3, 4].map(() => first.shop.send()))
  expect((await passTime(second.shop.send())).elapsed).toBe(WINDOW)
})

test('clients with different credentials do not wait for each other', async () => {
  stopClock()
  for (const token of ['token-of-anna', 'token-of-ben']) {
    const { shop, times } = createPacedShop({ token })
    const start = Date.now()
    await Promise.all([0, 1, 2, 3, 4].map(() => shop.send()))
    expect(times).toEqual(Array(5).fill(start))
  }
})

test('a client that is told so does without', async () => {
  stopClock()
  const { shop, times } = createPacedShop({ rateLimit: false })
  await Promise.all(Array.from({ length: 20 }, () => shop.send()))
  expect(times).toHaveLength(20)
})

test('an abort ends the wait, and takes no place from those who go on waiting', async () => {
  stopClock()
  const { shop, times } = createPacedShop()
  await Promise.all([0, 1, 2, 3, 4].map(() => shop.send()))
  const controllers = [0, 1, 2, 3, 4].map(() => new AbortController())
  const aborted = controllers.map(({ signal }) => expect(shop.send({ signal })).rejects.toBe('enough'))
  const waiting = [0, 1, 2, 3, 4].map(() => shop.send())
  await standStill()
  for (const controller of controllers) controller.abort('enough')
  await Promise.all(aborted)
  expect((await passTime(Promise.all(waiting))).elapsed).toBe(WINDOW)
  expect(times).toHaveLength(10)
  expect(vi.getTimerCount()).toBe(0)
})

test('a wait beyond the total time is refused at once', async () => {
  stopClock()
  const { shop, times } = createPacedShop({ totalTimeout: 30_000 })
  await Promise.all([0, 1, 2, 3, 4].map(() => shop.send()))
  const { reason, elapsed } = await passTime(shop.send())
  expect(reason).toMatchObject({ option: 'totalTimeout', milliseconds: 30_000 })
  expect(elapsed).toBe(0)
  expect(times).toHaveLength(5)
})

test('a call that would wait too long says that it is because of the rate limit, and so does one that has waited', async () => {
  stopClock()
  const message = 'shop: GET /things has to wait for the rate limit longer than 30000 ms (totalTimeout)'
  const { shop } = createPacedShop({ totalTimeout: 30_000 }, 1)
  await shop.send()
  await expect(shop.send()).rejects.toThrow(message)
  const silent = createPacedShop({ totalTimeout: 30_000, rateLimit: { consume: () => new Promise(() => undefined) } })
  expect((await passTime(silent.shop.send())).reason).toMatchObject({ message, name: 'TimeoutError' })
  const waiting = { totalTimeout: 30_000, timeout: 60_000, fetch: () => new Promise(() => undefined) }
  const slow = createPacedShop({ ...waiting, token: 'another-one' })
  expect(String((await passTime(slow.shop.send())).reason)).not.toContain('rate limit')
})

test('hooks are told of a pause for the rate limit, before the attempt that waits', async () => {
  stopClock()
  const told: object[] = []
  let call: unknown
  const hooks: Hooks = {
    operation: event => {
      call = event
    },
    attempt: ({ attempt }) => told.push({ attempt }),
    pause: event => told.push({ ...event, isOfCall: event.call === call }),
  }
  const { shop } = createPacedShop({ hooks }, 1)
  await shop.send()
  await passTime(shop.send())
  const identity = {
    vendor: 'shop',
    operation: 'send',
    method: 'GET',
    path: '/things',
    baseUrl: 'https://shop.test/api',
  }
  expect(told).toEqual([
    { attempt: 1 },
    {
      ...identity,
      attempts: 0,
      elapsed: 0,
      call: { ...identity, attempts: 1, elapsed: WINDOW },
      isOfCall: true,
      attempt: 1,
      milliseconds: WINDOW,
    },
    { attempt: 1 },
  ])
})

test.each([-1, 1])(
  'neither a rate limit nor a time limit cares when somebody sets the clock (by %d days)',
  async days => {
    stopClock()
    const { shop, times } = createPacedShop({}, 1)
    await shop.send()
    vi.setSystemTime(Date.now() + days * 24 * 60 * 60_000)
    const second = vi.fn()
    shop.send().then(second)
    await vi.advanceTimersByTimeAsync(WINDOW - 1)
    expect(second).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await standStill()
    expect(second).toHaveBeenCalledTimes(1)
    expect(times).toHaveLength(2)
    const silent = createPacedShop({ totalTimeout: 2000, fetch: () => new Promise(() => undefined), rateLimit: false })
    const outcome = vi.fn()
    silent.shop.send().catch(outcome)
    vi.setSystemTime(Date.now() + days * 24 * 60 * 60_000)
    await vi.advanceTimersByTimeAsync(1999)
    expect(outcome).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await standStill()
    expect(outcome).toHaveBeenCalledTimes(1)
  },
)

test('waiting for the pace is no part of the timeout of an attempt', async () => {
  stopClock()
  const { shop } = createPacedShop({ timeout: 1000 })
  await Promise.all([0, 1, 2, 3, 4].map(() => shop.send()))
  const { value } = await passTime(shop.send())
  expect(value).toMatchObject({ ok: true })
})

test("the caller's limiter is asked before each request, under the name of the vendor, and waited for", async () => {
  stopClock()
  const answers = [{ msBeforeNext: 1500 }, { msBeforeNext: 0 }]
  const limiter: Limiter = {
    consume: vi.fn(async () => {
      const refusal = answers.shift()
      if (refusal) throw refusal
    }),
  }
  const { shop, times } = createPacedShop({ rateLimit: limiter })
  const { elapsed } = await passTime(shop.send())
  expect(limiter.consume).toHaveBeenCalledTimes(3)
  expect(limiter.consume).toHaveBeenCalledWith('shop')
  expect(elapsed).toBe(1501)
  expect(times).toHaveLength(1)
})

test('a limiter that is out of order is for the caller to know', async () => {
  const broken = new Error('connect ECONNREFUSED 127.0.0.1:6379')
  const { shop, times } = createPacedShop({ rateLimit: { consume: () => Promise.reject(broken) } })
  await expect(shop.send()).rejects.toBe(broken)
  expect(times).toHaveLength(0)
})

test('a limiter that does not know how long is asked once', async () => {
  const refusal = { msBeforeNext: NaN }
  const limiter: Limiter = { consume: vi.fn(() => Promise.reject(refusal)) }
  const { shop, times } = createPacedShop({ rateLimit: limiter })
  await expect(shop.send()).rejects.toBe(refusal)
  expect(limiter.consume).toHaveBeenCalledTimes(1)
  expect(times).toHaveLength(0)
})

test('an abort ends the wait for a limiter that never answers', async () => {
  const controller = new AbortController()
  const outcome = vi.fn()
  const { shop } = createPacedShop({ rateLimit: { consume: () => new Promise(() => undefined) } })
  shop.send({ signal: controller.signal }).catch(outcome)
  await standStill()
  controller.abort('enough')
  await standStill()
  expect(outcome).toHaveBeenCalledWith('enough')
})

test('a fetch that knows of no limit, such as that of a mock, does without, unless the caller has a limiter', async () => {
  stopClock()
  const mock = Object.assign(async () => Response.json({}), { rateLimit: false } as const)
  const { shop } = createPacedShop({ fetch: mock })
  await Promise.all(Array.from({ length: 20 }, () => shop.send()))
  const limiter = { consume: vi.fn(async () => undefined) }
  await createPacedShop({ fetch: mock, rateLimit: limiter }).shop.send()
  expect(limiter.consume).toHaveBeenCalledTimes(1)
})
