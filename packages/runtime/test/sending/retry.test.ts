import { expect, test, vi } from 'vitest'
import { type EndEvent, isConnectionError, type RetryOptions } from '../../src/index.ts'
import { passTime, standStill, stopClock } from '../clock.ts'
import { createShop, createShopWith, fetchBy, recordingFetch, type ShopClient } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: '' }

const calls: Record<string, (shop: ShopClient) => Promise<unknown>> = {
  'a GET': shop => shop.getOrder({ path }),
  'a PUT': shop => shop.updateOrder({ path, body }),
  'a POST with an idempotency key': shop => shop.payOrder({ path }),
  'a POST that the spec marks as idempotent': shop => shop.cancelOrder({ path }),
  'any other POST': shop => shop.createOrder({ body }),
}
const [idempotent, other] = [Object.keys(calls).slice(0, 4), 'any other POST']

/** Calls a shop that always answers the same, and tells how often it was asked and what the hooks were told. */
async function observe(
  answer: () => Response,
  { call = 'a GET', retry, totalTimeout }: { call?: string; retry?: RetryOptions | false; totalTimeout?: number } = {},
) {
  const { fetch, requests } = recordingFetch(answer)
  const ends: EndEvent[] = []
  const shop = createShop({
    fetch,
    hooks: { attempt: () => end => ends.push(end) },
    ...(retry !== undefined && { retry }),
    ...(totalTimeout !== undefined && { totalTimeout }),
  })
  const outcome = await passTime((calls[call] as (shop: ShopClient) => Promise<unknown>)(shop))
  return { ...outcome, requests, pauses: ends.map(end => end.retryIn) }
}

const unavailable = (retryAfter?: string) => () =>
  new Response(null, { status: 503, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } })

function networkError(code: string): () => never {
  return () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
  }
}

test.each([
  ['7', 7000],
  ['0', 0],
  ['-5', 0],
  ['+2', 2000],
  ['1.5', 1500],
  ['.25', 250],
  [' 3 ', 3000],
  ['Sun, 06 Nov 1994 08:49:47 GMT', 10_000],
  ['Sunday, 06-Nov-94 08:49:47 GMT', 10_000],
  ['Sun Nov  6 08:49:47 1994', 10_000],
  ['Sun, 06 Nov 1994 08:40:00 GMT', 0],
])('Retry-After: %s is a pause of %i ms', async (value, milliseconds) => {
  stopClock()
  vi.setSystemTime('1994-11-06T08:49:37Z')
  const { pauses } = await observe(unavailable(value), { retry: { attempts: 2 } })
  expect(pauses).toEqual([milliseconds, undefined])
})

test('a date without a zone is in GMT, wherever the caller is', async () => {
  // asctime, the third of the forms in https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
  const home = process.env.TZ
  process.env.TZ = 'America/New_York'
  try {
    stopClock()
    vi.setSystemTime('1994-11-06T08:49:37Z')
    const { pauses } = await observe(unavailable('Sun Nov  6 08:49:47 1994'), { retry: { attempts: 2 } })
    expect(pauses).toEqual([10_000, undefined])
  } finally {
    if (home === undefined) delete process.env.TZ
    else process.env.TZ = home
  }
})

test.each([['soon'], [''], ['1e3'], ['Infinity'], ['12 monkeys'], ['Sunday']])(
  'Retry-After: %s is none, and the back-off decides',
  async value => {
    stopClock()
    const { pauses } = await observe(unavailable(value), { retry: { attempts: 2, delay: 1000 } })
    expect(pauses[0]).toBeGreaterThanOrEqual(500)
    expect(pauses[0]).toBeLessThanOrEqual(1000)
  },
)

test.each([['2147484'], ['99999999999'], ['9'.repeat(400)], ['Sun, 06 Nov 2094 08:49:37 GMT']])(
  'Retry-After: %s, longer than the call may take, is not waited for',
  async value => {
    stopClock()
    const { value: result, requests, elapsed } = await observe(unavailable(value))
    expect(result).toMatchObject({ ok: false, status: 503 })
    expect(requests).toHaveLength(1)
    expect(elapsed).toBe(0)
  },
)

test('a pause beyond what a timer can count is capped, and is no loop of 1 ms', async () => {
  stopClock()
  const { requests, elapsed } = await observe(unavailable('2592000'), {
    retry: { attempts: 3 },
    totalTimeout: Number.POSITIVE_INFINITY,
  })
  expect(requests).toHaveLength(3)
  expect(elapsed).toBeGreaterThanOrEqual(2 * (2 ** 31 - 1))
})

test('the back-off doubles, up to its maximum, and lasts between half and all of that', async () => {
  stopClock()
  const retry = { attempts: 6, delay: 100, maxDelay: 500 }
  const { pauses, elapsed } = await observe(unavailable(), { retry })
  const limits = [100, 200, 400, 500, 500]
  for (const [index, limit] of limits.entries()) {
    expect(pauses[index]).toBeGreaterThanOrEqual(limit / 2)
    expect(pauses[index]).toBeLessThanOrEqual(limit)
  }
  expect(pauses).toHaveLength(6)
  expect(elapsed).toBeGreaterThanOrEqual(850)
})

test('the back-off is random, so that many clients do not come back at once', async () => {
  stopClock()
  const pauses = new Set<number | undefined>()
  for (let client = 0; client < 8; client++) {
    pauses.add((await observe(unavailable(), { retry: { attempts: 2 } })).pauses[0])
  }
  expect(pauses.size).toBeGreaterThan(1)
})

const TEMPORARY = [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]

test.each(TEMPORARY.flatMap(status => idempotent.map(call => [status, call] as const)))(
  'an answer of %i to %s is asked for again',
  async (status, call) => {
    stopClock()
    const { requests, value } = await observe(() => new Response(null, { status }), { call })
    expect(requests).toHaveLength(3)
    expect(value).toMatchObject({ ok: false, status })
  },
)

test.each(TEMPORARY)('an answer of %i to any other POST is final', async status => {
  stopClock()
  const { requests } = await observe(() => new Response(null, { status }), { call: other })
  expect(requests).toHaveLength(1)
})

test.each([400, 401, 403, 404, 409, 410, 422, 501, 505, 525, 530])('an answer of %i is final', async status => {
  stopClock()
  const { requests } = await observe(() => new Response(null, { status }))
  expect(requests).toHaveLength(1)
})

test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].flatMap(code => idempotent.map(call => [code, call] as const)))(
  'after %s, %s is sent again',
  async (code, call) => {
    stopClock()
    const { requests, reason } = await observe(networkError(code), { call })
    expect(requests).toHaveLength(3)
    expect(isConnectionError(reason)).toBe(true)
  },
)

test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT'])(
  'after %s, any other POST is not sent again: it may have been carried out',
  async code => {
    stopClock()
    const { requests } = await observe(networkError(code), { call: other })
    expect(requests).toHaveLength(1)
  },
)

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
  'after %s, any POST is sent again: it never left',
  async code => {
    stopClock()
    const { requests } = await observe(networkError(code), { call: other })
    expect(requests).toHaveLength(3)
  },
)

test('an attempt that took too long is repeated when the operation is idempotent', async () => {
  stopClock()
  const requests: string[] = []
  const fetch = fetchBy(request => {
    requests.push(request.method)
    return new Promise(() => undefined)
  })
  const shop = createShop({ fetch, timeout: 1000, retry: { delay: 0 } })
  await passTime(shop.getOrder({ path }))
  await passTime(shop.createOrder({ body }))
  expect(requests).toEqual(['GET', 'GET', 'GET', 'POST'])
})

test('a call stops when an answer is good', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() =>
    requests.length < 2 ? new Response(null, { status: 502 }) : Response.json({ id: '7' }),
  )
  const { value } = await passTime(createShop({ fetch }).getOrder({ path }).unwrap())
  expect(value).toEqual({ id: '7' })
  expect(requests).toHaveLength(2)
})

test('no pause begins that would end after the total time', async () => {
  stopClock()
  const { requests, elapsed, value } = await observe(unavailable('4'), { retry: { attempts: 9 }, totalTimeout: 10_000 })
  expect(requests).toHaveLength(3)
  expect(elapsed).toBe(8000)
  expect(value).toMatchObject({ ok: false, status: 503 })
})

test.each([
  ['false', false, 1],
  ['{ attempts: 1 }', { attempts: 1 }, 1],
  ['{ attempts: 5 }', { attempts: 5 }, 5],
  ['{}', {}, 3],
] as const)('retry: %s', async (_, retry, attempts) => {
  stopClock()
  const { requests } = await observe(unavailable(), { retry })
  expect(requests).toHaveLength(attempts)
})

test('the retry of one call comes before that of the client', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(unavailable('0'))
  const shop = createShop({ fetch, retry: false })
  await shop.getOrder({ path, retry: { attempts: 4 } })
  expect(requests).toHaveLength(4)
})

test('an abort ends the pause between two attempts, with its own reason', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(unavailable('60'))
  const controller = new AbortController()
  const call = createShop({ fetch }).getOrder({ path, signal: controller.signal })
  const settled = expect(call).rejects.toBe('the user left')
  await standStill()
  controller.abort('the user left')
  await settled
  expect(requests).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

/** How often a write that is not idempotent is sent where everything is answered with one status. */
async function countWrites(
  status: number,
  options: object,
  details: object = {},
  vendor: object = {},
  method = 'POST',
) {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status, headers: { 'retry-after': '1' } }))
  const shop = createShopWith(['/things', method, details], { fetch, rateLimit: false, ...options }, vendor)
  const { elapsed } = await passTime(shop.send({ body: {} } as never))
  return { sent: requests.length, elapsed }
}

const limited = { documents429: true }

test.each(['POST', 'PATCH'])(
  'after a 429 that the spec documents, a %s is sent again when Retry-After says',
  async method => {
    stopClock()
    expect(await countWrites(429, {}, limited, {}, method)).toEqual({ sent: 3, elapsed: 2000 })
    expect(await countWrites(429, {}, {}, limited, method)).toEqual({ sent: 3, elapsed: 2000 })
  },
)

test('no other answer says that nothing was done', async () => {
  stopClock()
  for (const status of [408, 500, 503, 529]) expect(await countWrites(status, {}, limited)).toMatchObject({ sent: 1 })
})

test('an operation that documents no 429 is not sent again after one, whatever others document', async () => {
  stopClock()
  expect(await countWrites(429, {}, { documents429: false }, limited)).toMatchObject({ sent: 1 })
})

test('writesOn429: false leaves a write that is not idempotent alone, and nothing else', async () => {
  stopClock()
  const options = { retry: { writesOn429: false } }
  expect(await countWrites(429, options, limited)).toMatchObject({ sent: 1 })
  expect(await countWrites(429, options, limited, {}, 'PUT')).toMatchObject({ sent: 3 })
  expect(await countWrites(429, { retry: { writesOn429: true } })).toMatchObject({ sent: 1 })
})

test.each([
  [[404], 404, 3],
  [[404], 503, 1],
  [[], 503, 1],
] as const)('retry.statuses %j: an answer of %i is asked for %i times', async (statuses, status, times) => {
  stopClock()
  const { requests } = await observe(() => new Response(null, { status }), { retry: { statuses } })
  expect(requests).toHaveLength(times)
})
