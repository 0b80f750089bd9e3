import { expect, test } from 'vitest'
import type { Vendor } from '../../src/index.ts'
import { startServer } from '../local-server.ts'
import { createShop, createShopWith } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: 'Ring twice' }
const order = '{"id":"7"}'

/** A shop that sends its first visitor elsewhere. */
function redirectOnce(status: number, location: () => string) {
  return startServer((_, response, count) => {
    if (count === 1) response.writeHead(status, { location: location() }).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(order)
  })
}

test.each([301, 302, 303, 307, 308])(
  'a %i of the same origin to a GET is followed, and with credentials',
  async status => {
    const { origin, arrivals } = await redirectOnce(status, () => '/elsewhere?moved=1')
    expect(await createShop({ baseUrl: origin }).getOrder({ path })).toMatchObject({ ok: true, data: { id: '7' } })
    expect(arrivals.map(arrival => arrival.method)).toEqual(['GET', 'GET'])
    expect(arrivals[1]).toMatchObject({
      url: '/elsewhere?moved=1',
      headers: { authorization: 'Bearer top-secret', 'x-session': 'session-secret' },
    })
  },
)

test.each([301, 302, 303, 307, 308])('a %i is the answer to a write: it goes nowhere else', async status => {
  const { origin, arrivals } = await redirectOnce(status, () => '/elsewhere')
  const shop = createShop({ baseUrl: origin })
  expect(await shop.createOrder({ body })).toMatchObject({ ok: false, status })
  expect(arrivals).toHaveLength(1)
})

test.each([301, 302, 303, 307, 308])('a %i is the answer to a PUT as well', async status => {
  const { origin, arrivals } = await redirectOnce(status, () => '/elsewhere')
  expect(await createShop({ baseUrl: origin }).updateOrder({ path, body })).toMatchObject({ ok: false, status })
  expect(arrivals).toHaveLength(1)
})

test.each([301, 302, 303, 307, 308])('a %i to another origin takes a GET there without credentials', async status => {
  const other = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(order)
  })
  const { origin } = await redirectOnce(status, () => `${other.origin}/orders/7`)
  const result = await createShop({ baseUrl: origin, headers: { 'x-tenant': 'tenant-secret' } }).getOrder({ path })
  expect(result).toMatchObject({ ok: true, data: { id: '7' } })
  expect(other.arrivals).toHaveLength(1)
  expect(JSON.stringify(other.arrivals)).not.toContain('secret')
})

test.each([
  ['query', { in: 'query', name: 'key' }],
  ['cookie', { in: 'cookie', name: 'key' }],
  ['basic', { in: 'basic' }],
] as const)('a credential as %s stays with its origin as well', async (_, placement) => {
  const other = await startServer((_request, response) => response.end())
  const { origin, arrivals } = await redirectOnce(302, () => `${other.origin}/things`)
  const changes = { credentials: { key: placement }, security: [['key']] }
  await createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'key-secret' }, changes).send()
  expect(JSON.stringify(arrivals)).toMatch(/key-secret|Basic/)
  expect(other.arrivals).toHaveLength(1)
  expect(JSON.stringify(other.arrivals)).not.toMatch(/key-secret|authorization|cookie/i)
})

test('a credential that the server repeats in the target does not leave its origin', async () => {
  // Servers that move to another host like to keep the whole query.
  const other = await startServer((_, response) => response.end())
  const { origin } = await startServer((request, response) => {
    response.writeHead(301, { location: `${other.origin}${request.url}` }).end()
  })
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  await createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'key/secret' }, changes)
    .send({ query: { page: 2 } })
    .catch(() => undefined)
  expect(decodeURIComponent(JSON.stringify(other.arrivals))).not.toContain('secret')
})

test('a credential stays with its origin however it is written in the target, and however many calls are under way', async () => {
  const other = await startServer((_, response) => response.end())
  const spellings = [encodeURIComponent, encodeURI, btoa, (key: string) => encodeURIComponent(encodeURIComponent(key))]
  const { origin } = await startServer((request, response, count) => {
    const key = new URL(request.url ?? '', 'http://a.test').searchParams.get('key') ?? ''
    const spell = spellings[count % spellings.length] as (key: string) => string
    response.writeHead(302, { location: `${other.origin}/?next=${spell(key)}` }).end()
  })
  const keys = Array.from({ length: 60 }, (_, index) => `key/of tenant-${index}`)
  let next = 0
  const changes: Partial<Vendor> = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] }
  const given = { baseUrl: origin, key: () => keys[next++] as string, rateLimit: false } as const
  const shop = createShopWith(['/things', 'GET'], given, changes)
  const results = await Promise.all(keys.map(() => shop.send()))
  expect(results.map(result => result.status)).toEqual(keys.map(() => 302))
  expect(other.arrivals).toEqual([])
})

test.each([
  ['as it is', (key: string) => key],
  ['in base64url', (key: string) => Buffer.from(key).toString('base64url')],
])(
  'a credential does not leave its origin as the name of a host, which URLs write in small letters: %s',
  async (_, spell) => {
    const asked: string[] = []
    const fetch = async (input: string | URL | Request) => {
      asked.push(String(input))
      return new Response(null, { status: 302, headers: { location: `https://${spell('AbCdEf123456')}.evil.test/` } })
    }
    const result = await createShop({ fetch, token: 'AbCdEf123456' }).getOrder({ path })
    expect([result.status, asked]).toEqual([302, ['https://shop.test/api/orders/7']])
  },
)

test('a target with a percent sign that begins no escape is followed, and gets the credential once', async () => {
  const { origin, arrivals } = await startServer((request, response, count) => {
    if (count === 1) response.writeHead(302, { location: `/100%?off=50%&${request.url?.split('?')[1]}` }).end()
    else response.end('{}')
  })
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  await createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'key/secret' }, changes).send()
  expect(arrivals[1]?.url).toBe('/100%?off=50%&key=key%2Fsecret')
})

test('a credential in the query goes along within its origin', async () => {
  const { origin, arrivals } = await redirectOnce(302, () => '/moved?page=2')
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  await createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'key-secret' }, changes).send()
  expect(arrivals[1]?.url).toBe('/moved?page=2&key=key-secret')
})

test('a credential in the query is sent once when the server repeats it in the target', async () => {
  const { origin, arrivals } = await startServer((request, response, count) => {
    if (count === 1) response.writeHead(301, { location: `/moved${request.url}` }).end()
    else response.end('{}')
  })
  const changes = { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] } as const
  await createShopWith(['/things', 'GET'], { baseUrl: origin, key: 'key-secret' }, changes).send()
  expect(arrivals[1]?.url).toBe('/moved/things?key=key-secret')
})

test('credentials do not come back after a detour over another origin', async () => {
  // As in https://fetch.spec.whatwg.org/#http-redirect-fetch: what was taken away stays away.
  const other = await startServer((_, response) => response.writeHead(302, { location: `${origin}/admin` }).end())
  const { origin, arrivals } = await redirectOnce(302, () => `${other.origin}/orders/7`)
  await createShop({ baseUrl: origin }).getOrder({ path })
  expect(arrivals.map(arrival => arrival.url)).toEqual(['/orders/7', '/admin'])
  expect(JSON.stringify(arrivals[1])).not.toContain('secret')
})

test.each([301, 302, 307, 308])('a %i does not take a write to another origin: it is the answer', async status => {
  const other = await startServer((_, response) => response.end(order))
  const { origin } = await redirectOnce(status, () => `${other.origin}/orders/7`)
  const result = await createShop({ baseUrl: origin }).updateOrder({ path, body })
  expect(result).toMatchObject({ ok: false, status })
  expect(other.arrivals).toHaveLength(0)
})

test.each([307, 308])('a %i does not take a POST to another origin either', async status => {
  const other = await startServer((_, response) => response.end(order))
  const { origin } = await redirectOnce(status, () => `${other.origin}/orders`)
  const result = await createShop({ baseUrl: origin }).createOrder({ body })
  expect(result).toMatchObject({ ok: false, status })
  expect(other.arrivals).toHaveLength(0)
})

test('a loop ends after 20 redirects', async () => {
  const { origin, arrivals } = await startServer((_, response) => {
    response.writeHead(302, { location: '/again' }).end()
  })
  const result = await createShop({ baseUrl: origin }).getOrder({ path })
  expect(result).toMatchObject({ ok: false, status: 302 })
  expect(arrivals).toHaveLength(21)
})

test.each(['ftp://files.test/7', 'file:///etc/passwd', 'javascript:alert(1)', 'data:application/json,{}', 'http://'])(
  'a redirect to %s is not followed',
  async location => {
    const { origin, arrivals } = await redirectOnce(302, () => location)
    const result = await createShop({ baseUrl: origin }).getOrder({ path })
    expect(result).toMatchObject({ ok: false, status: 302 })
    expect(arrivals).toHaveLength(1)
  },
)

test.each([301, 302, 303, 307, 308, 300, 304, 305])('a %i without a target is the answer', async status => {
  const { origin, arrivals } = await startServer((_, response) => response.writeHead(status).end())
  const result = await createShop({ baseUrl: origin }).getOrder({ path })
  expect(result).toMatchObject({ ok: false, status })
  expect(arrivals).toHaveLength(1)
})
