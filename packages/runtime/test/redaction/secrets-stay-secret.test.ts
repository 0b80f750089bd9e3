import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { type EndEvent, isClientError, ParseError, type Vendor } from '../../src/index.ts'
import { createRedactor } from '../../src/redaction/index.ts'
import { startServer } from '../local-server.ts'
import { createShop, createShopWith, fetchBy, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: '' }
const SECRETS = /top-secret|session-secret/

/** Everything of a value that could end in a log. */
function everything(value: unknown): string {
  const parts = [inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value), String(value)]
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(error.message, error.stack ?? '', JSON.stringify(error), JSON.stringify({ ...error }))
    parts.push(
      Reflect.ownKeys(error)
        .map(key => String(Reflect.get(error as object, key)))
        .join(),
    )
  }
  return parts.join('\n')
}

async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  const reason = await call.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(isClientError(reason)).toBe(true)
  return reason
}

/** What vendors, proxies and libraries like to quote. */
const quote = (request: Request) =>
  `${request.url} ${request.headers.get('authorization')} ${request.headers.get('x-session')}`

test('a client shows no credential', () => {
  const shop = createShop()
  expect(everything(shop)).not.toMatch(SECRETS)
  expect(everything(Object.entries(shop))).not.toMatch(SECRETS)
  expect(everything(shop.getOrder)).not.toMatch(SECRETS)
})

test('a result shows no credential, and a real one no URL', async () => {
  const { origin } = await startServer((_, response) => response.end('{}'))
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  const result = await createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'top-secret' }, changes).send()
  expect(everything(result)).not.toMatch(SECRETS)
})

test('an ApiError shows no credential that the vendor quotes as text', async () => {
  const { fetch } = recordingFetch(request => new Response(`refused ${quote(request)}`, { status: 403 }))
  expect(everything(await failureOf(createShop({ fetch }).getOrder({ path }).unwrap()))).not.toMatch(SECRETS)
})

test('an ApiError shows no credential that the vendor quotes in JSON', async () => {
  const { fetch } = recordingFetch(request =>
    Response.json({ message: quote(request), request: { headers: [...request.headers] } }, { status: 403 }),
  )
  const error = await failureOf(createShop({ fetch }).getOrder({ path }).unwrap())
  expect(everything(error)).not.toMatch(SECRETS)
  expect((error as Error).message).toContain('[redacted]')
})

test('the error of a result shows no credential that the vendor quotes', async () => {
  const { fetch } = recordingFetch(request => Response.json({ message: quote(request) }, { status: 403 }))
  expect(everything(await createShop({ fetch }).getOrder({ path }))).not.toMatch(SECRETS)
})

test('a ParseError shows no credential that the page quotes', async () => {
  const { fetch } = recordingFetch(request => new Response(`<html>${quote(request)}`))
  expect(everything(await failureOf(createShop({ fetch }).getOrder({ path })))).not.toMatch(SECRETS)
})

/** A `fetch` that fails, and says with what. */
const talkativeFetch = fetchBy(request => {
  const cause = Object.assign(new Error(`connect ${quote(request)}`), { request: { url: quote(request) } })
  throw new TypeError(`fetch failed: ${quote(request)}`, { cause })
})

test('the message of a ConnectionError shows no credential that fetch quotes', async () => {
  const error = (await failureOf(createShop({ fetch: talkativeFetch }).createOrder({ body }))) as Error
  expect(error.message).toContain('[redacted]')
  expect(error.message + error.stack).not.toMatch(SECRETS)
})

test('the causes of a ConnectionError show no credential that fetch quotes', async () => {
  const error = await failureOf(createShop({ fetch: talkativeFetch }).createOrder({ body }))
  expect(everything(error)).not.toMatch(SECRETS)
})

test('a ConnectionError of the real fetch shows no credential', async () => {
  const { origin } = await startServer(request => request.socket.destroy())
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  const options = { baseUrl: origin, key: 'top-secret', retry: false } as const
  const error = await failureOf(createShopWith(['/things', 'GET'], options, changes).send())
  expect(everything(error)).not.toMatch(SECRETS)
})

test('an ApiError of the real fetch shows no credential, not even in the URL of its response', async () => {
  const { origin } = await startServer((_, response) => response.writeHead(403).end('{}'))
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  const shop = createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'top-secret' }, changes)
  expect(everything(await failureOf(shop.send().unwrap()))).not.toMatch(SECRETS)
})

test('a TimeoutError shows no credential', async () => {
  const fetch = () => new Promise<Response>(() => undefined)
  expect(everything(await failureOf(createShop({ fetch, timeout: 1 }).createOrder({ body })))).not.toMatch(SECRETS)
})

test('an ArgumentError shows no credential and no value', async () => {
  const shop = createShop({ fetch: async () => Response.json({}) })
  const args = { path, headers: { authorization: 'top-secret\n' } }
  expect(everything(await failureOf(shop.getOrder(args)))).not.toMatch(SECRETS)
})

test.each(['top-secret\n', ' top-secret', 'top-secret\0', 'top-secret→'])(
  'a ConfigError does not show the credential that it refuses: %j',
  async token => {
    expect(everything(await failureOf(createShop({ token }).getOrder({ path })))).not.toMatch(SECRETS)
  },
)

test('a ConfigError does not show the base URL that it refuses', () => {
  const create = () => createShop({ baseUrl: 'https://user:top-secret@shop.test/?key=session-secret' })
  let refusal: unknown
  try {
    create()
  } catch (caught) {
    refusal = caught
  }
  expect(isClientError(refusal)).toBe(true)
  expect(everything(refusal)).not.toMatch(SECRETS)
})

const key = 'user:p/+ss"secret=='
const disguises: Record<string, [Vendor['credentials'][string], (request: Request) => string, string[]]> = {
  'base64, as Basic sends it': [
    { in: 'basic' },
    request => `refused ${request.headers.get('authorization')}`,
    [btoa(key), key],
  ],
  'percent-encoding, as the query sends it': [
    { in: 'query', name: 'key' },
    request => `refused ${request.url}`,
    [encodeURIComponent(key), key],
  ],
  'percent-encoding, as a cookie sends it': [
    { in: 'cookie', name: 'key' },
    request => `refused ${request.headers.get('cookie')}`,
    [encodeURIComponent(key), key],
  ],
  'JSON, which escapes quotes': [
    { in: 'header', name: 'x-key' },
    request => JSON.stringify({ message: request.headers.get('x-key') }),
    [key, JSON.stringify(key).slice(1, -1)],
  ],
  'JSON as PHP writes it, which escapes slashes': [
    { in: 'header', name: 'x-key' },
    request => JSON.stringify({ message: request.headers.get('x-key') }).replaceAll('/', '\\/'),
    [key],
  ],
}

test.each(Object.entries(disguises))(
  'a credential that the vendor quotes is taken out of an error even in %s',
  async (_, [placement, answer, forms]) => {
    const { fetch } = recordingFetch(request => new Response(answer(request), { status: 403 }))
    const changes = { credentials: { key: placement }, security: [['key']] }
    const error = await failureOf(createShopWith(['/things', 'GET'], { fetch, key }, changes).send().unwrap())
    const { message, body: answered } = error as Error & { body: unknown }
    const shown = [message, typeof answered === 'string' ? answered : String(Object(answered).message)].join('\n')
    for (const form of forms) expect(shown).not.toContain(form)
  },
)

test('the credential of every call is taken out of its error, however many calls are under way', async () => {
  const arrived: (() => void)[] = []
  const fetch = fetchBy(
    request =>
      new Promise(resolve => {
        arrived.push(() => resolve(Response.json({ message: `refused ${quote(request)}` }, { status: 403 })))
      }),
  )
  const tokens = Array.from({ length: 200 }, (_, index) => `tenant-${index}-${'x'.repeat(index % 7)}`)
  let next = 0
  const shop = createShop({ fetch, token: () => tokens[next++] as string, rateLimit: false })
  const calls = tokens.map(() => shop.getOrder({ path }))
  await expect.poll(() => arrived.length).toBe(tokens.length)
  for (const answer of arrived.reverse()) answer()
  expect(JSON.stringify(await Promise.all(calls))).not.toContain('tenant-')
})

test('a credential that is a part of another one does not leave the rest of it', async () => {
  const { fetch } = recordingFetch(request => new Response(quote(request), { status: 403 }))
  const given = { fetch, token: 'a-token', sessionToken: 'a-token-and-more' }
  const result = await createShop(given).getOrder({ path })
  expect(result.error).toBe('https://shop.test/api/orders/7 Bearer [redacted] [redacted]')
})

test('a header that quotes a credential shows it in no error', async () => {
  const headers = { 'x-request-id': 'for-top-secret', 'content-type': 'text/top-secret' }
  const refusing = recordingFetch(() => Response.json({}, { status: 403, headers })).fetch
  const error = await failureOf(createShop({ fetch: refusing }).getOrder({ path }).unwrap())
  expect(error).toMatchObject({ requestId: 'for-[redacted]' })
  expect(everything(error)).not.toMatch(SECRETS)
  const result = await createShop({ fetch: refusing }).getOrder({ path })
  expect([result.requestId, result.header('content-type')]).toEqual(['for-[redacted]', 'text/[redacted]'])
  const babbling = recordingFetch(() => new Response('<html>', { headers })).fetch
  expect(everything(await failureOf(createShop({ fetch: babbling }).getOrder({ path })))).not.toMatch(SECRETS)
})

test('the headers of a success are as the vendor sent them', async () => {
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }, { headers: { 'x-request-id': 'for-top-secret' } }))
  const result = await createShop({ fetch }).getOrder({ path })
  expect([result.requestId, result.header('x-request-id')]).toEqual(['for-top-secret', 'for-top-secret'])
})

test('the password of basic authentication is taken out of an error by itself, and so is the decoded pair', async () => {
  const { fetch } = recordingFetch(() =>
    Response.json({ message: 'no user ada with pass-word', pair: 'ada:pass-word' }, { status: 401 }),
  )
  const changes: Partial<Vendor> = { credentials: { key: { in: 'basic' } }, security: [['key']] }
  const result = await createShopWith(['/things', 'GET'], { fetch, key: 'ada:pass-word' }, changes).send()
  expect(result.error).toEqual({ message: 'no user ada with [redacted]', pair: '[redacted]' })
})

test('a credential that the caller or middleware adds by themselves is taken out of an error as well', async () => {
  const { fetch } = recordingFetch(({ headers }) =>
    Response.json({ message: `${headers.get('x-api-key')}, ${headers.get('authorization')}` }, { status: 403 }),
  )
  const shop = createShop({ fetch, headers: { 'x-api-key': 'key-of-the-caller' } })
  shop.use({
    onRequest({ request }) {
      request.headers.set('proxy-authorization', 'Basic YWRhOm1pZGRsZS13YXJl')
      return request
    },
  })
  const result = await shop.getOrder({ path, headers: { authorization: 'Bearer token-of-the-caller' } })
  expect(result.error).toEqual({ message: '[redacted], Bearer [redacted]' })
})

/** A call of another client, by which a `fetch` of somebody else's sends. */
const NESTED = { vendor: 'relay', operation: 'send', method: 'GET', path: '/', baseUrl: 'https://relay.test' }

/** How a `fetch` of somebody else's may put a request into its error. */
const PLACES: Record<string, (request: Request) => unknown> = {
  'in its message': request => new Error(quote(request)),
  'in its name': request => Object.assign(new Error('x'), { name: quote(request) }),
  'in its stack': request => Object.assign(new Error('x'), { stack: quote(request) }),
  'in its code': request => Object.assign(new Error('x'), { code: quote(request) }),
  'in a cause of its cause': request => new Error('x', { cause: new Error('y', { cause: quote(request) }) }),
  'in one of its errors': request => new AggregateError([new Error(quote(request))], 'x'),
  'as the request itself': request => Object.assign(new Error('x'), { request }),
  'as a plain configuration': request =>
    Object.assign(new Error('x'), { config: { headers: { ...Object.fromEntries(request.headers) } } }),
  'as a key': request => Object.assign(new Error('x'), { [quote(request)]: 1 }),
  'as headers': request => Object.assign(new Error('x'), { headers: new Headers(request.headers) }),
  'as a list of pairs': request => Object.assign(new Error('x'), { headers: [...request.headers] }),
  'as a map': request => Object.assign(new Error('x'), { headers: new Map(request.headers) }),
  'as a set': request => Object.assign(new Error('x'), { headers: new Set(request.headers.values()) }),
  'as a URL': request =>
    Object.assign(new Error('x'), { url: new URL(`${request.url}?key=${request.headers.get('x-session')}`) }),
  'as bytes': request => Object.assign(new Error('x'), { bytes: Buffer.from(quote(request)) }),
  'behind a getter': request =>
    Object.defineProperty(new Error('x'), 'request', { enumerable: true, get: () => quote(request) }),
  'where nobody enumerates': request => Object.defineProperty(new Error('x'), 'request', { value: quote(request) }),
  'behind a symbol': request => Object.assign(new Error('x'), { [Symbol('request')]: quote(request) }),
  'in what is printed': request =>
    Object.assign(new Error('x'), { toJSON: () => quote(request), [inspect.custom]: () => quote(request) }),
  'as a function': request =>
    Object.assign(new Error('x'), { retry: Object.assign(() => undefined, { request: quote(request) }) }),
  'in a class of its own': request =>
    new (class HttpError extends Error {
      request = { url: quote(request) }
      override toString = () => quote(request)
    })('x'),
  'as an error of ours, such as that of another client': request =>
    new ParseError(NESTED, new Response(), quote(request), createRedactor([])),
  'instead of an error': request => ({ message: 'x', request }),
  'as a text': quote,
}

test.each(Object.entries(PLACES))(
  'a ConnectionError, its hooks and its cause show no credential that fetch rejects with %s',
  async (_, carry) => {
    const ends: EndEvent[] = []
    const end = (event: EndEvent) => void ends.push(event)
    const fetch = fetchBy(request => {
      throw carry(request)
    })
    const hooks = { attempt: () => end, operation: () => end }
    const error = await failureOf(createShop({ fetch, hooks }).createOrder({ body }))
    expect(ends).toHaveLength(2)
    for (const seen of [error, ...ends.map(event => event.error), ...ends])
      expect(everything(seen)).not.toMatch(SECRETS)
  },
)

test('the cause of a ConnectionError still says what happened, and where', async () => {
  const { origin } = await startServer(request => request.socket.destroy())
  const error = (await failureOf(createShop({ baseUrl: origin }).createOrder({ body }))) as Error
  expect(error.cause).toBeInstanceOf(Error)
  expect(error.cause).toMatchObject({ name: 'TypeError', message: 'fetch failed' })
  expect((error.cause as Error).stack).toContain('TypeError: fetch failed')
  expect(Object((error.cause as Error).cause)).toHaveProperty('code')
})

test("what a success answers is the caller's, also where it quotes a credential", async () => {
  const { fetch } = recordingFetch(() => Response.json({ id: 'top-secret' }))
  expect(await createShop({ fetch }).getOrder({ path }).unwrap()).toEqual({ id: 'top-secret' })
})
