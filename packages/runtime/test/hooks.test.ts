import { inspect } from 'node:util'
import { expect, expectTypeOf, test, vi } from 'vitest'
import {
  type AttemptEvent,
  type CredentialRequest,
  type EndEvent,
  type Hooks,
  isArgumentError,
  isConnectionError,
  type OperationEvent,
} from '../src/index.ts'
import { passTime, standStill, stopClock } from './clock.ts'
import { createShop, createShopWith, fetchBy, recordingFetch } from './shop.ts'

const path = { orderId: '7' }
const body = { note: '' }
const identity = { vendor: 'shop', operation: 'getOrder', method: 'GET', path: '/orders/{orderId}' }

function fail(message: string): never {
  throw new Error(message)
}

/** Hooks that write down what they are told, in order. */
function createLog() {
  const log: (readonly [name: string, event: object])[] = []
  const hooks: Hooks = {
    operation: event => {
      log.push(['operation', event])
      return end => log.push(['operation end', end])
    },
    attempt: event => {
      log.push(['attempt', event])
      return end => log.push(['attempt end', end])
    },
  }
  return { hooks, log, names: () => log.map(([name]) => name) }
}

test('hooks see the operation around its attempts, and how each ended', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() =>
    requests.length < 2
      ? new Response(null, { status: 503, headers: { 'retry-after': '2' } })
      : Response.json({ id: '7' }),
  )
  const { hooks, log } = createLog()
  await passTime(createShop({ fetch, hooks }).getOrder({ path }))
  const event = { ...identity, baseUrl: 'https://shop.test/api' }
  // One object for the whole call, which goes on.
  const call = { ...event, attempts: 2, elapsed: 2000 }
  expect(log).toEqual([
    ['operation', call],
    ['attempt', { ...event, attempts: 1, elapsed: 0, call, attempt: 1, setHeader: expect.any(Function) }],
    ['attempt end', { status: 503, retryIn: 2000, duration: 0 }],
    ['attempt', { ...event, attempts: 2, elapsed: 2000, call, attempt: 2, setHeader: expect.any(Function) }],
    ['attempt end', { status: 200, duration: 0 }],
    ['operation end', { status: 200, duration: 2000 }],
  ])
})

test('a replay after a refreshed credential is an attempt of its own', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}, { status: requests.length < 2 ? 401 : 200 }))
  const { hooks, log } = createLog()
  const token = ({ refresh }: { refresh: boolean }) => (refresh ? 'fresh-token' : 'stale-token')
  await createShop({ fetch, hooks, token }).getOrder({ path })
  expect(log.filter(([name]) => name === 'attempt end')).toMatchObject([
    ['attempt end', { status: 401, retryIn: 0 }],
    ['attempt end', { status: 200 }],
  ])
})

test('two calls of one operation are two events, so that hooks can tell them apart', async () => {
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
  const { hooks, log } = createLog()
  const shop = createShop({ fetch, hooks })
  await Promise.all([shop.getOrder({ path }), shop.getOrder({ path })])
  const calls = log.filter(([name]) => name === 'operation').map(([, event]) => event)
  expect(calls).toHaveLength(2)
  expect(calls[0]).not.toBe(calls[1])
})

test('an end says how long it took', async () => {
  stopClock()
  const { hooks, log } = createLog()
  const fetch = () => new Promise<Response>(() => undefined)
  await passTime(createShop({ fetch, hooks, timeout: 700 }).createOrder({ body }))
  expect(log.at(-1)).toMatchObject(['operation end', { duration: 700 }])
  expect(log.at(-2)).toMatchObject(['attempt end', { duration: 700 }])
})

test('an end without an answer has the error that the call rejects with, and no status', async () => {
  const { hooks, log } = createLog()
  const fetch = () => Promise.reject(new TypeError('fetch failed'))
  const error = await createShop({ fetch, hooks })
    .createOrder({ body })
    .catch((reason: unknown) => reason)
  expect(isConnectionError(error)).toBe(true)
  const ends = log.filter(([name]) => name.endsWith('end')).map(([, event]) => event as EndEvent)
  expect(ends.map(end => end.error)).toEqual([error, error])
  expect(ends.map(end => end.status)).toEqual([undefined, undefined])
})

test.each([
  ['an argument that cannot be sent', '..', 'top-secret'],
  ['a credential that is empty', '7', ''],
])('a call that is refused before it is sent ends as well, without an attempt: %s', async (_, orderId, token) => {
  const { hooks, names } = createLog()
  const { fetch } = recordingFetch(() => Response.json({}))
  const call = createShop({ fetch, hooks, token }).updateOrder({ path: { orderId }, body })
  await expect(call).rejects.toThrow('shop: ')
  expect(names()).toEqual(['operation', 'operation end'])
})

test.each<[string, (request: CredentialRequest) => string]>([
  ['the credential function', () => fail('no')],
  ['its refresh', ({ refresh }) => (refresh ? fail('no') : 'stale-token')],
])('every start has its end when %s fails', async (_, token) => {
  const { hooks, names } = createLog()
  const { fetch } = recordingFetch(() => new Response(null, { status: 401 }))
  await expect(createShop({ fetch, hooks, token }).getOrder({ path })).rejects.toThrow('no')
  const count = (name: string) => names().filter(found => found === name).length
  expect(count('attempt end')).toBe(count('attempt'))
  expect(count('operation end')).toBe(1)
})

test('every start has its end when the caller aborts', async () => {
  const { hooks, log, names } = createLog()
  const controller = new AbortController()
  const fetch = () => new Promise<Response>(() => undefined)
  const call = createShop({ fetch, hooks }).getOrder({ path, signal: controller.signal })
  const settled = expect(call).rejects.toBe('enough')
  await standStill()
  controller.abort('enough')
  await settled
  expect(names()).toEqual(['operation', 'attempt', 'attempt end', 'operation end'])
  expect(log.slice(2)).toMatchObject([
    ['attempt end', { error: 'enough' }],
    ['operation end', { error: 'enough' }],
  ])
})

test('several hooks end innermost first', async () => {
  const order: string[] = []
  const named = (name: string): Hooks => ({
    operation: () => {
      order.push(`${name} starts`)
      return () => order.push(`${name} ends`)
    },
  })
  const { fetch } = recordingFetch(() => Response.json({}))
  await createShop({ fetch, hooks: [named('first'), named('second'), {}] }).getOrder({ path })
  expect(order).toEqual(['first starts', 'second starts', 'second ends', 'first ends'])
})

test('a hook adds a header to its attempt, and to no other', async () => {
  stopClock()
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 503 }))
  const hooks: Hooks = { attempt: ({ attempt, setHeader }) => setHeader('traceparent', `trace-${attempt}`) }
  await passTime(createShop({ fetch, hooks }).getOrder({ path }))
  expect(requests.map(request => request.headers.get('traceparent'))).toEqual(['trace-1', 'trace-2', 'trace-3'])
})

test.each([
  ['a\nb', 'x'],
  ['', 'x'],
  ['traceparent', 'a\nb'],
  ['traceparent', '\u2028'],
])('a hook is refused the header %j with the value %j, and nothing is sent', async (name, value) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const hooks: Hooks = { attempt: ({ setHeader }) => setHeader(name, value) }
  const reason = await createShop({ fetch, hooks })
    .getOrder({ path })
    .catch((caught: unknown) => caught)
  expect(isArgumentError(reason)).toBe(true)
  expect(reason).toMatchObject({ argument: `setHeader.${name}` })
  expect(requests).toHaveLength(0)
})

test('a header may have the name of something that objects have', async () => {
  const sent: unknown[] = []
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent.push(Object.entries(init?.headers ?? {}))
    return Response.json({})
  }
  const hooks: Hooks = { attempt: ({ setHeader }) => setHeader('__proto__', 'of a hook') }
  await createShop({ fetch, hooks }).getOrder({ path, headers: [['constructor', 'of a call']] })
  await createShop({ fetch }).getOrder({ path, headers: [['__proto__', 'of a call']] })
  expect(sent[0]).toEqual(
    expect.arrayContaining([
      ['__proto__', 'of a hook'],
      ['constructor', 'of a call'],
    ]),
  )
  expect(sent[1]).toEqual(expect.arrayContaining([['__proto__', 'of a call']]))
})

test.each([
  ['operation', 'start'],
  ['operation', 'end'],
  ['attempt', 'start'],
  ['attempt', 'end'],
] as const)('what a hook of the %s throws at its %s is what the call rejects with, once', async (kind, when) => {
  const hook = vi.fn(() => fail('the log is full'))
  const { fetch } = recordingFetch(() => Response.json({}))
  const hooks: Hooks = { [kind]: () => (when === 'start' ? hook() : hook) }
  await expect(createShop({ fetch, hooks }).getOrder({ path })).rejects.toThrow('the log is full')
  expect(hook).toHaveBeenCalledTimes(1)
})

test('no event holds a credential, a filled-in path, a query, a header or a body', async () => {
  stopClock()
  const { hooks, log } = createLog()
  const changes = {
    credentials: { key: { in: 'query', name: 'key' }, sid: { in: 'header', name: 'x-sid' } },
    security: [['key', 'sid']],
  } as const
  const options = { hooks, key: 'key-secret', sid: 'sid-secret', headers: { 'x-tenant': 'tenant-secret' } }
  const args = { path: { id: 'id-secret' }, query: { q: 'q-secret' }, header: { 'x-h': 'h-secret' }, body: 'b-secret' }
  const answers: (() => Response | Promise<never>)[] = [
    () => Response.json({ message: 'answer-secret' }),
    () => Response.json({ message: 'answer-secret' }, { status: 500 }),
    () => new Response('not JSON'),
    () => Promise.reject(new TypeError('fetch failed')),
  ]
  for (const answer of answers) {
    const { fetch } = recordingFetch(answer)
    await passTime(createShopWith(['/things/{id}', 'PUT'], { fetch, ...options }, changes).send(args))
  }
  expect(log.length).toBeGreaterThan(12)
  expect(inspect(log, { depth: 10, showHidden: true })).not.toContain('secret')
  expect(JSON.stringify(log)).not.toContain('secret')
})

test('an error in an event holds no credential, even when fetch quotes one', async () => {
  const { hooks, log } = createLog()
  const fetch = fetchBy(({ headers }) => {
    throw new TypeError(`refused: ${headers.get('authorization')} and ${headers.get('x-session')}`)
  })
  await createShop({ fetch, hooks })
    .createOrder({ body })
    .catch(() => undefined)
  expect(inspect(log, { depth: 10, showHidden: true })).not.toContain('secret')
})

test('hooks are typed, and may return nothing', () => {
  const logging: Hooks = {
    operation: event => {
      expectTypeOf(event).toEqualTypeOf<OperationEvent>()
    },
    attempt: event => {
      expectTypeOf(event).toEqualTypeOf<AttemptEvent>()
      return end => expectTypeOf(end).toEqualTypeOf<EndEvent>()
    },
  }
  // @ts-expect-error: there is no such hook
  const unknown: Hooks = { request: () => undefined }
  expectTypeOf([logging, unknown]).toEqualTypeOf<Hooks[]>()
})
