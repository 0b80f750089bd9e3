import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as runtime from '../../src/index.ts'
import { passTime, stopClock } from '../clock.ts'
import { createShop, operations, recordingFetch, type ShopClient, vendor } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: '' }

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )

/** One way to get each error. */
const ways: Record<string, (create: typeof createShop) => Promise<unknown>> = {
  ApiError: create =>
    create({ fetch: async () => new Response(null, { status: 404 }) })
      .getOrder({ path })
      .unwrap(),
  ArgumentError: create => create().getOrder({ path: { orderId: '..' } }),
  ConfigError: create => create({ token: '' }).getOrder({ path }),
  ConnectionError: create => create({ fetch: () => Promise.reject(new Error('reset')) }).createOrder({ body }),
  PageError: create => {
    const { listComparisons } = create({ fetch: async () => Response.json({}) })
    return (listComparisons as unknown as { items(): AsyncGenerator }).items().next()
  },
  ParseError: create => create({ fetch: async () => new Response('<html>') }).getOrder({ path }),
  TimeoutError: create => create({ fetch: () => new Promise(() => undefined), timeout: 1 }).createOrder({ body }),
  UploadError: create => {
    const { attachScan } = create({ fetch: async () => Response.json({}) })
    return attachScan.withFile({ body }, new Blob())
  },
}
const guards = {
  ApiError: runtime.isApiError,
  ArgumentError: runtime.isArgumentError,
  ConfigError: runtime.isConfigError,
  ConnectionError: runtime.isConnectionError,
  PageError: runtime.isPageError,
  ParseError: runtime.isParseError,
  TimeoutError: runtime.isTimeoutError,
  UploadError: runtime.isUploadError,
}
const classesOf = (install: typeof runtime) => ({
  ApiError: install.ApiError,
  ArgumentError: install.ArgumentError,
  ConfigError: install.ConfigError,
  ConnectionError: install.ConnectionError,
  PageError: install.PageError,
  ParseError: install.ParseError,
  TimeoutError: install.TimeoutError,
  UploadError: install.UploadError,
})
const names = Object.keys(guards) as (keyof typeof guards)[]

let folder: string
let copy: typeof runtime

beforeAll(async () => {
  // Another install of the package, with classes of its own.
  folder = await mkdtemp(join(tmpdir(), 'crm-clients-copy-'))
  await cp(join(import.meta.dirname, '../../src'), folder, { recursive: true })
  copy = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.ts')).href)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(names)('%s is told apart by its class, its guard and its name', async name => {
  const error = (await failed((ways[name] as (create: typeof createShop) => Promise<unknown>)(createShop))) as Error
  expect(error).toBeInstanceOf(classesOf(runtime)[name])
  expect(error).toBeInstanceOf(runtime.ClientError)
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe(name)
  expect(error.stack).toMatch(new RegExp(`^${name}: shop: `))
  expect(runtime.isClientError(error)).toBe(true)
  expect(names.filter(other => guards[other](error))).toEqual([name])
  expect(error).toMatchObject({ vendor: 'shop' })
})

test.each(names)(
  'the guard of %s knows the errors of another copy of the package, and instanceof does not',
  async name => {
    const create: typeof createShop = options => {
      const features = { ...vendor.features, methods: [copy.paginate, copy.sendFile] }
      return copy.createVendorClient({ ...vendor, features }, operations, {
        token: 'top-secret',
        sessionToken: 'session-secret',
        ...options,
      }) as ShopClient
    }
    const error = await failed((ways[name] as (create: typeof createShop) => Promise<unknown>)(create))
    expect(error).toBeInstanceOf(classesOf(copy)[name])
    expect(error).not.toBeInstanceOf(runtime.ClientError)
    expect(runtime.isClientError(error)).toBe(true)
    expect(names.filter(other => guards[other](error))).toEqual([name])
  },
)

test.each([[undefined], [null], ['ApiError'], [7], [{}], [new Error('x')], [{ name: 'ApiError' }], [() => undefined]])(
  'no guard takes %s for one of its errors',
  value => {
    expect(runtime.isClientError(value)).toBe(false)
    expect(names.filter(name => guards[name](value))).toEqual([])
  },
)

test.each<[string, number, BodyInit | null, Record<string, string>, string]>([
  ['a message', 400, '{"message":"No note"}', {}, 'failed with 400: No note'],
  ['a detail', 422, '{"detail":"No note"}', {}, 'failed with 422: No note'],
  ['an error that is a text', 400, '{"error":"No note"}', {}, 'failed with 400: No note'],
  ['an error with a message', 400, '{"error":{"message":"No note"}}', {}, 'failed with 400: No note'],
  ['a title', 400, '{"title":"No note"}', {}, 'failed with 400: No note'],
  ['text', 500, 'Oops', {}, 'failed with 500: Oops'],
  ['nothing', 404, null, {}, 'failed with 404'],
  ['an empty object', 404, '{}', {}, 'failed with 404'],
  ['an empty list', 404, '[]', {}, 'failed with 404'],
  ['null', 404, 'null', {}, 'failed with 404'],
  ['a number', 404, '{"message":7}', {}, 'failed with 404'],
  ['a request id', 404, null, { 'x-request-id': 'r-1' }, 'failed with 404 (request r-1)'],
  ['both', 404, '{"message":"Gone"}', { 'x-request-id': 'r-1' }, 'failed with 404 (request r-1): Gone'],
])('the message of an ApiError is one line, with %s', async (_, status, answer, headers, expected) => {
  const { fetch } = recordingFetch(() => new Response(answer, { status, headers }))
  const error = await failed(createShop({ fetch }).createOrder({ body }).unwrap())
  expect((error as Error).message).toBe(`shop: POST /orders ${expected}`)
})

test.each([
  ['text/plain', '5', '5'],
  ['text/html', '{"code":5}', { code: 5 }],
  ['application/json', '5', 5],
])('an error that is called %s and is %s', async (type, answer, error) => {
  const { fetch } = recordingFetch(() => new Response(answer, { status: 500, headers: { 'content-type': type } }))
  expect(await createShop({ fetch }).createOrder({ body })).toMatchObject({ ok: false, error })
})

test('the message of an ApiError is short, however long the answer', async () => {
  const { fetch } = recordingFetch(() => new Response('x'.repeat(10_000), { status: 500 }))
  const error = await failed(createShop({ fetch }).createOrder({ body }).unwrap())
  expect((error as Error).message).toHaveLength(`shop: POST /orders failed with 500: ${'x'.repeat(200)}`.length)
})

test.each([`${'{"error":'.repeat(20_000)}{}${'}'.repeat(20_000)}`, '{"message":{"message":{"message":{}}}}'])(
  'an answer that is nested without end is still an ApiError',
  async answer => {
    const { fetch } = recordingFetch(() => new Response(answer, { status: 400 }))
    const error = await failed(createShop({ fetch }).createOrder({ body }).unwrap())
    expect(runtime.isApiError(error)).toBe(true)
  },
)

test('an ApiError carries what a caller decides by', async () => {
  const answer = { message: 'Gone', code: 'GONE' }
  const headers = { 'x-request-id': 'r-1', 'x-left': '3' }
  const { fetch } = recordingFetch(() => Response.json(answer, { status: 410, headers }))
  const error = await failed(createShop({ fetch }).getOrder({ path }).unwrap())
  if (!runtime.isApiError(error)) throw error
  expect({ ...error }).toMatchObject({
    vendor: 'shop',
    operation: 'getOrder',
    method: 'GET',
    path: '/orders/{orderId}',
    status: 410,
    requestId: 'r-1',
    body: answer,
  })
  expect(error.response.headers.get('x-left')).toBe('3')
})

test('a ParseError shows the beginning of what came instead', async () => {
  const page = `<!doctype html>${'x'.repeat(1000)}`
  const { fetch } = recordingFetch(() => new Response(page, { headers: { 'content-type': 'text/html' } }))
  const error = await failed(createShop({ fetch }).getOrder({ path }))
  expect(error).toMatchObject({ status: 200, contentType: 'text/html', excerpt: page.slice(0, 200) })
  expect((error as Error).cause).toBeUndefined()
})

test.each<[string, unknown, string]>([
  ['an Error', new Error('socket hang up'), 'socket hang up'],
  [
    'its innermost cause',
    new TypeError('fetch failed', { cause: new Error('x', { cause: new Error('inner') }) }),
    'inner',
  ],
  ['a code', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['a text', 'offline', 'offline'],
  ['nothing', undefined, 'no reason'],
])('the message of a ConnectionError says why: %s', async (_, cause, expected) => {
  const error = await failed(createShop({ fetch: () => Promise.reject(cause) }).createOrder({ body }))
  expect(runtime.isConnectionError(error)).toBe(true)
  expect((error as Error).message).toBe(`shop: POST /orders got no complete answer: ${expected}`)
})

test('an error whose cause is itself is a ConnectionError as well', async () => {
  stopClock()
  const cycle = new Error('socket hang up')
  cycle.cause = cycle
  const { reason } = await passTime(createShop({ fetch: () => Promise.reject(cycle) }).createOrder({ body }))
  expect(runtime.isConnectionError(reason)).toBe(true)
  expect((reason as Error).message).toBe('shop: POST /orders got no complete answer: socket hang up')
})

test.each([
  ['an object without a message', {}],
  ['one whose message and code are no texts', { message: { toString: 'x' }, code: { toString: 'y' } }],
  ['nothing at all', null],
])('what fetch rejects with may be %s', async (_, cause) => {
  const error = await failed(createShop({ fetch: () => Promise.reject(cause) }).createOrder({ body }))
  expect(runtime.isConnectionError(error)).toBe(true)
  expect((error as Error).message).toBe('shop: POST /orders got no complete answer: no reason')
})

test.each(names)('the stack of a %s leads to the line that called, whatever the platform knows of it', async name => {
  // No platform finds a function that has returned by following what waits for what.
  function somebodyCalls() {
    return ways[name]?.(createShop) as Promise<unknown>
  }
  const error = (await failed(somebodyCalls())) as Error
  expect(error.stack).toContain('somebodyCalls')
  expect(error.stack?.startsWith(String(error))).toBe(true)
})

test('an error that waiting calls share has the lines of each place once', async () => {
  const shared = new runtime.ConfigError('shop', 'no login', ['token'])
  const shop = createShop({ token: () => Promise.reject(shared) })
  function somebodyCalls() {
    return Promise.all(Array.from({ length: 20 }, () => failed(shop.getOrder({ path }))))
  }
  await somebodyCalls()
  expect(shared.stack?.match(/called from/g)).toHaveLength(1)
})

test('what is no error of ours keeps its stack', async () => {
  const own = new Error('mine')
  const { stack } = own
  expect(await failed(createShop({ token: () => Promise.reject(own) }).getOrder({ path }))).toBe(own)
  expect(own.stack).toBe(stack)
})

test('errors and results say how often the request was sent, how long it took and by which id the vendor knows it', async () => {
  stopClock()
  const headers = { 'x-request-id': 'req-7' }
  const answers = [503, 503, 404, 503, 200].map(status => new Response('<html>', { status, headers }))
  const shop = createShop({ fetch: async () => answers.shift() as Response, retry: { delay: 100 } })
  const { value: result } = await passTime(shop.getOrder({ path }))
  if (!result) throw new Error('There is no result.')
  expect(result).toMatchObject({ status: 404, attempts: 3, requestId: 'req-7' })
  expect(result.elapsed).toBeGreaterThan(100)
  expect((await passTime(failed(shop.getOrder({ path })))).value).toMatchObject({
    name: 'ParseError',
    attempts: 2,
    requestId: 'req-7',
    elapsed: expect.any(Number),
  })
  // They are there for those who ask: printing a result prints the answer.
  expect(Object.keys(result)).toEqual(['ok', 'status', 'error'])
})

test('unwrap throws what the result says of its call', async () => {
  const fetch = async () => new Response(null, { status: 404, headers: { 'x-amzn-requestid': 'req-8' } })
  const error = await failed(createShop({ fetch }).getOrder({ path }).unwrap())
  expect(error).toMatchObject({ attempts: 1, requestId: 'req-8', elapsed: expect.any(Number) })
})

test.each([
  ['ConnectionError', 1],
  ['TimeoutError', 1],
])('%s says how often the request was sent: %d times', async (name, attempts) => {
  expect(await failed(ways[name]?.(createShop) as Promise<unknown>)).toMatchObject({
    name,
    attempts,
    elapsed: expect.any(Number),
  })
})
