import { expect, test } from 'vitest'
import { type ClientOptions, isConfigError } from '../src/index.ts'
import { createShop, createShopWith, recordingFetch } from './shop.ts'

const path = { orderId: '7' }

/** What a client or a call is refused with, and that nothing was sent. */
async function refusalOf(given: unknown, isCall = false): Promise<unknown> {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = async () => {
    const shop = createShop(isCall ? { fetch } : ({ fetch, ...(given as ClientOptions) } as ClientOptions))
    return shop.getOrder({ path, ...(isCall ? (given as object) : {}) })
  }
  const reason = await call().catch((caught: unknown) => caught)
  expect(requests).toHaveLength(0)
  expect(isConfigError(reason)).toBe(true)
  return reason
}

const SENDING: [options: object, option: string, problem: string][] = [
  [{ timeout: NaN }, 'timeout', 'timeout is NaN, and no number from 0. Correct it.'],
  [{ timeout: '5s' }, 'timeout', 'timeout is 5s, and no number from 0. Correct it.'],
  [{ timeout: -1 }, 'timeout', 'timeout is -1, and no number from 0. Correct it.'],
  [{ timeout: null }, 'timeout', 'timeout is null, and no number from 0. Correct it.'],
  [{ timeout: false }, 'timeout', 'timeout is false, and no number from 0. Correct it.'],
  [{ timeout: 5n }, 'timeout', 'timeout is 5, and no number from 0. Correct it.'],
  [{ totalTimeout: [] }, 'totalTimeout', 'totalTimeout is Array, and no number from 0. Correct it.'],
  [{ maxResponseBytes: '64MB' }, 'maxResponseBytes', 'maxResponseBytes is 64MB, and no number from 0. Correct it.'],
  [{ retry: 5 }, 'retry', 'retry is 5, and no object. Correct it.'],
  [{ retry: true }, 'retry', 'retry is true, and no object. Correct it.'],
  [{ retry: null }, 'retry', 'retry is null, and no object. Correct it.'],
  [{ retry: { attempts: NaN } }, 'retry.attempts', 'retry.attempts is NaN, and no number from 0. Correct it.'],
  [{ retry: { atempts: 2 } }, 'retry.atempts', 'retry.atempts is no option here. Do you mean attempts?'],
  [{ retry: { statuses: { map() {} } } }, 'retry.statuses', 'retry.statuses is Object, and no Array. Correct it.'],
  [{ retry: { statuses: ['503'] } }, 'retry.statuses', 'retry.statuses is 503, and no number from 0. Correct it.'],
  [{ retry: { statuses: [NaN] } }, 'retry.statuses', 'retry.statuses is NaN, and no number from 0. Correct it.'],
  [{ retry: { statuses: false } }, 'retry.statuses', 'retry.statuses is false, and no Array. Correct it.'],
  [{ retry: [{ attempts: 5 }] }, 'retry.0', 'retry.0 is no option here. There are attempts, '],
  [{ headers: 'x-a: top-secret' }, 'headers', 'headers is a text, and no object. Correct it.'],
  [{ tiemout: 5 }, 'tiemout', 'tiemout is no option here. Do you mean timeout?'],
  [{ timeOut: 5 }, 'timeOut', 'timeOut is no option here. Do you mean timeout?'],
]

test.each(SENDING)('a client is not created with %o', async (options, option, problem) => {
  expect(await refusalOf(options)).toMatchObject({ message: expect.stringContaining(`shop: ${problem}`), option })
})

test.each(SENDING)('a call is not sent with %o', async (options, option, problem) => {
  expect(await refusalOf(options, true)).toMatchObject({ message: expect.stringContaining(`shop: ${problem}`), option })
})

test.each<[object, string]>([
  [{ hooks: 'x' }, 'hooks is a text, and no object. Correct it.'],
  [{ hooks: ['x'] }, 'hooks is a text, and no object. Correct it.'],
  [{ hooks: { attempt: 1 } }, 'hooks.attempt is 1, and no function. Correct it.'],
  [{ hooks: [{}, { atempt: () => undefined }] }, 'hooks.atempt is no option here. Do you mean attempt?'],
  [{ hooks: { attempt: false } }, 'hooks.attempt is false, and no function. Correct it.'],
  [{ fetch: false }, 'fetch is false, and no function. Correct it.'],
  [{ token: null }, 'token is null, and no string|function. Correct it.'],
  [{ token: 5 }, 'token is number, and no string|function. Correct it.'],
  [{ token: {} }, 'token is object, and no string|function. Correct it.'],
  [{ token: Symbol('top-secret') }, 'token is symbol, and no string|function. Correct it.'],
  [{ token: false }, 'token is boolean, and no string|function. Correct it.'],
  [{ fetch: {} }, 'fetch is Object, and no function. Correct it.'],
  [{ rateLimit: true }, 'rateLimit is true, and no consume(). Correct it.'],
  [{ rateLimit: { consumer: () => undefined } }, 'rateLimit is Object, and no consume(). Correct it.'],
  [{ baseURL: 'https://shop.test' }, 'baseURL is no option here. Do you mean baseUrl?'],
  [{ baseUrl: new URL('https://shop.test') }, 'baseUrl is URL, and no string. Correct it.'],
  [{ tokn: 'top-secret' }, 'tokn is no option here. Do you mean token?'],
  [{ serverUrls: { getOdrer: 'https://shop.test' } }, 'serverUrls.getOdrer is no option here. Do you mean getOrder?'],
  [{ serverUrls: { ping: 5 } }, 'serverUrls.ping is 5, and no string. Correct it.'],
  [{ serverUrls: { constructor: 'https://shop.test' } }, 'serverUrls.constructor is no option here. There are '],
  [{ authenticate: () => ({}) }, 'authenticate is no option here. There are timeout, totalTimeout, '],
  [{ toString: 'https://shop.test' }, 'toString is no option here. There are '],
])('a client is not created with %o either', async (options, problem) => {
  const { message } = (await refusalOf(options)) as Error
  expect(message).toContain(`shop: ${problem}`)
  expect(message).not.toContain('top-secret')
})

test.each([null, 'top-secret', 5, Symbol('top-secret'), () => 'top-secret'])(
  'what is no object at all is refused, and a text is not quoted: %s',
  async given => {
    expect(() => createShopWith(['/things', 'GET'], {}, { credentials: {} })).not.toThrow()
    let reason: unknown
    try {
      createShopWith(['/things', 'GET'], given as never, { credentials: {}, security: [] })
    } catch (caught) {
      reason = caught
    }
    expect(isConfigError(reason)).toBe(true)
    if (typeof given === 'string') expect(String(reason)).not.toContain(given)
  },
)

test.each([
  [{ token: 'of-a-tenant' }, 'token'],
  [{ sessionToken: 'of-a-tenant' }, 'sessionToken'],
  [{ baseUrl: 'https://evil.test' }, 'baseUrl'],
  [{ fetch: () => undefined }, 'fetch'],
  [{ hooks: {} }, 'hooks'],
  [{ rateLimit: false }, 'rateLimit'],
  [{ serverUrls: {} }, 'serverUrls'],
])("an option of the client is refused beside a call's arguments: %o", async (options, option) => {
  const reason = await refusalOf(options, true)
  expect(reason).toMatchObject({ option })
  expect(String(reason)).toContain(`${option} is no option here. There are `)
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, ...(options as object) })
  await expect(call).rejects.toMatchObject({ name: 'ConfigError', option })
  expect(requests).toHaveLength(0)
})

test.each<[object, string]>([
  [{ signal: {} }, 'signal is Object, and no AbortSignal. Correct it.'],
  [{ middleware: 'x' }, 'middleware is a text, and no Array. Correct it.'],
  [{ signal: { throwIfAborted() {} } }, 'signal is Object, and no AbortSignal. Correct it.'],
  [{ signal: new AbortController() }, 'signal is AbortController, and no AbortSignal. Correct it.'],
  [{ signal: false }, 'signal is false, and no AbortSignal. Correct it.'],
  [{ middleware: { map() {} } }, 'middleware is Object, and no Array. Correct it.'],
  [{ middleware: [5] }, 'middleware is 5, and no object. Correct it.'],
  [{ middleware: [() => undefined] }, 'middleware is Function, and no object. Correct it.'],
  [{ middleware: [{ onRequest: 'x' }] }, 'middleware.onRequest is a text, and no function. Correct it.'],
  [{ middleware: [{ onRequst() {} }] }, 'middleware.onRequst is no option here. Do you mean onRequest?'],
  [{ contentType: 5 }, 'contentType is 5, and no string. Correct it.'],
  [{ init: 5 }, 'init is 5, and no object. Correct it.'],
  [{ hedaers: {} }, 'hedaers is no option here. Do you mean headers?'],
  [{ qeury: {} }, 'qeury is no option here. Do you mean query?'],
])('a call is not sent with %o either', async (options, problem) => {
  expect(await refusalOf(options, true)).toMatchObject({ message: `shop: ${problem}` })
})

test('a call by path takes what only fetch knows, and nothing that looks like an option of ours', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const shop = createShop({ fetch })
  const known = { cache: 'no-store', credentials: 'omit', mode: 'cors', priority: 'high', next: {}, cf: {}, tls: {} }
  await shop.GET('/orders/{orderId}', { params: { path }, ...known } as never)
  expect(requests).toHaveLength(1)
  const call = shop.GET('/orders/{orderId}', { params: { path }, timout: 5 })
  await expect(call).rejects.toThrow('timout is no option here. Do you mean timeout?')
})

test.each<[unknown, string]>([
  [5, 'middleware is 5, and no object. Correct it.'],
  [{ onRequest: 'x' }, 'middleware.onRequest is a text, and no function. Correct it.'],
  [{ onRequst() {} }, 'middleware.onRequst is no option here. Do you mean onRequest?'],
  [[{ onRequest() {} }], 'middleware.0 is no option here. There are onRequest, onResponse, onError.'],
  [{ map() {} }, 'middleware.map is no option here. There are onRequest, onResponse, onError.'],
])('a client does not use %o', async (middleware, problem) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const shop = createShop({ fetch })
  expect(() => shop.use(middleware as never)).toThrow(`shop: ${problem}`)
  await shop.getOrder({ path })
  expect(requests).toHaveLength(1)
})

test('middleware may be left out by a condition, and keep more than it has to have', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const seen: string[] = []
  const middleware = { seen, name: 'log', onRequest: () => void seen.push('a request') }
  const shop = createShop({ fetch })
  shop.use(false as never, null as never, middleware)
  await shop.getOrder({ path, middleware: [undefined as never, 0 as never, middleware] })
  expect([seen, requests.length]).toEqual([['a request', 'a request'], 1])
})

test('undefined and false stand for none, and no time limit is one as well', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const none = { retry: undefined, hooks: false, headers: undefined, timeout: Infinity, totalTimeout: Infinity }
  await createShop({ fetch, ...none } as never).getOrder({ path, retry: false, timeout: undefined })
  expect(requests).toHaveLength(1)
})

test.each([
  ['Headers', new Headers({ 'x-tenant': 'one' })],
  ['a map', new Map([['x-tenant', 'one']])],
  ['pairs', [['x-tenant', 'one']] as const],
])('headers of a client and of a call may be given as %s', async (_, headers) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShop({ fetch, headers }).getOrder({ path })
  await createShop({ fetch }).getOrder({ path, headers })
  expect(requests.map(request => request.headers.get('x-tenant'))).toEqual(['one', 'one'])
})

test("a platform's fetch is called without our options as its this", async () => {
  let seen: unknown = 'not called'
  const fetch = async function (this: unknown) {
    seen = this
    return Response.json({})
  }
  await createShop({ fetch }).getOrder({ path })
  expect(seen).toBeUndefined()
})
