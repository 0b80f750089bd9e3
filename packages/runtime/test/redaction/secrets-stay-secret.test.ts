import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { isClientError, type Vendor } from '../../src/index.ts'
import { startServer } from '../local-server.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

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
  const result = await createShopWith(['GET', '/things'], { baseUrl: origin, key: 'top-secret' }, changes).send()
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
const talkativeFetch = (request: Request) => {
  const cause = Object.assign(new Error(`connect ${quote(request)}`), { request: { url: quote(request) } })
  return Promise.reject(new TypeError(`fetch failed: ${quote(request)}`, { cause }))
}

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
  const error = await failureOf(createShopWith(['GET', '/things'], options, changes).send())
  expect(everything(error)).not.toMatch(SECRETS)
})

test('an ApiError of the real fetch shows no credential, not even in the URL of its response', async () => {
  const { origin } = await startServer((_, response) => response.writeHead(403).end('{}'))
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  const shop = createShopWith(['GET', '/things'], { baseUrl: origin, key: 'top-secret' }, changes)
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
    const error = await failureOf(createShopWith(['GET', '/things'], { fetch, key }, changes).send().unwrap())
    const { message, body: answered } = error as Error & { body: unknown }
    const shown = [message, typeof answered === 'string' ? answered : String(Object(answered).message)].join('\n')
    for (const form of forms) expect(shown).not.toContain(form)
  },
)
