import { once } from 'node:events'
import { request } from 'node:http'
import { PortInUseError } from '@crm-clients/openapi/http'
import { expect, test } from 'vitest'
import { startVerifyingProxy } from '../../src/start-verifying-proxy.ts'
import { answerJson, conforming, type Handler, startServer } from '../local-server.ts'
import { ORDER, SHOP, TOKEN } from '../shop.ts'

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` }
const JSON_BODY = { ...AUTHORIZED, 'content-type': 'application/json' }

async function start(handle: Handler, options: { writes?: boolean; timeout?: number } = {}) {
  const server = await startServer(handle)
  const proxy = await startVerifyingProxy(SHOP, { baseUrl: `${server.origin}/v1`, ...options })
  const close = async () => {
    await proxy.close()
    await server[Symbol.asyncDispose]()
  }
  return { server, proxy, [Symbol.asyncDispose]: close }
}

/** A server that accepts everything. */
const lenient: Handler = (request, response) =>
  request.method === 'POST' ? response.writeHead(201).end() : answerJson(response, 200, { data: [] })

test('requests and answers pass as they are, and deviations are reported', async () => {
  await using setting = await start((request, response) => {
    const { url, headers } = request
    const cookies = { 'set-cookie': ['a=1', 'b=2'], 'x-trace': 'a' }
    answerJson(response, 200, { data: 1, url, authorization: headers.authorization }, cookies)
  })
  const response = await fetch(`${setting.proxy.url}/orders?page=1`, { headers: AUTHORIZED })
  expect(await response.json()).toEqual({ data: 1, url: '/v1/orders?page=1', authorization: `Bearer ${TOKEN}` })
  expect([response.status, response.headers.getSetCookie()]).toEqual([200, ['a=1', 'b=2']])
  const { deviations } = setting.proxy.report()
  expect(deviations).toEqual([
    {
      severity: 'deviation',
      rule: 'body-schema/type',
      operation: 'listComparisons',
      status: 200,
      location: 'response body /data',
      message: 'Response body property data must be array',
      expected: { value: 'type: "array"', pointer: '#/components/schemas/Page/properties/data/type' },
      found: '1',
      patch: [{ op: 'replace', path: '/components/schemas/Page/properties/data/type', value: ['array', 'integer'] }],
      request: 'GET /v1/orders?page=1',
      count: 1,
    },
  ])
})

test('writes are refused, and never reach the server', async () => {
  await using setting = await start(conforming)
  const response = await fetch(`${setting.proxy.url}/orders`, { method: 'POST', headers: JSON_BODY, body: '{}' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('--writes') })
  expect(setting.server.requests).toEqual([])
  expect(setting.proxy.report().skipped).toEqual([
    { request: 'POST /v1/orders', reason: 'it is a write; --writes sends it' },
  ])
})

const ACCEPTED = [
  [
    'GET',
    '/orders?page=x',
    AUTHORIZED,
    undefined,
    'request-schema/type',
    'request query page',
    '/parameters/0/schema/type',
  ],
  [
    'GET',
    '/orders?page=0',
    AUTHORIZED,
    undefined,
    'request-schema/minimum',
    'request query page',
    '/parameters/0/schema/minimum',
  ],
  ['GET', '/orders?size=1', AUTHORIZED, undefined, 'request-schema/unknown', 'request query size', ''],
  ['GET', '/orders', {}, undefined, 'credentials-not-required', 'request header authorization', undefined],
  [
    'POST',
    '/orders',
    JSON_BODY,
    '{"title":"Coffee"}',
    'request-schema/maxLength',
    'request body /title',
    '/requestBody/content/application~1json/schema/properties/title/maxLength',
  ],
  [
    'POST',
    '/orders',
    JSON_BODY,
    '{}',
    'request-schema/required',
    'request body',
    '/requestBody/content/application~1json/schema/required',
  ],
  ['POST', '/orders', AUTHORIZED, undefined, 'request-schema/required', 'request body', '/requestBody/required'],
  ['POST', '/orders', JSON_BODY, '{"title"', 'request-malformed', 'request body', '/requestBody'],
  [
    'POST',
    '/orders',
    { ...AUTHORIZED, 'content-type': 'text/plain' },
    'Tea',
    'request-content-type',
    'request body',
    '/requestBody',
  ],
] as const

test.each(ACCEPTED)(
  '%s %s %o %s is accepted against the spec: %s',
  async (method, path, headers, body, rule, location, pointer) => {
    await using setting = await start(lenient, { writes: true })
    await fetch(setting.proxy.url + path, { method, headers, body: body ?? null })
    const { deviations } = setting.proxy.report()
    const operation = `#/paths/~1orders/${method.toLowerCase()}`
    expect(deviations.map(found => [found.rule, found.location, found.expected.pointer])).toEqual([
      [rule, location, pointer === undefined ? '#/security' : operation + pointer],
    ])
    expect(deviations[0]?.found).toContain('the server accepted it with 20')
  },
)

test('a wrong request that the server refuses is what the spec promises', async () => {
  await using setting = await start((_, response) => answerJson(response, 422, { message: 'No' }))
  await fetch(`${setting.proxy.url}/orders?page=x`, { headers: AUTHORIZED })
  await fetch(`${setting.proxy.url}/orders`)
  expect(setting.proxy.report()).toMatchObject({ exchanges: 2, deviations: [], information: [] })
})

test('redirects are passed on, not followed', async () => {
  await using setting = await start((_, response) => response.writeHead(307, { location: '/v1/elsewhere' }).end())
  const response = await fetch(`${setting.proxy.url}/orders`, { headers: AUTHORIZED, redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([307, '/v1/elsewhere'])
  expect(setting.server.requests).toEqual(['GET /v1/orders'])
})

test('what Connection names is passed on in neither direction, and what it cannot name is no failure', async () => {
  const received: string[] = []
  await using setting = await start((request, response) => {
    received.push(...Object.keys(request.headers).filter(name => name.startsWith('x-')))
    answerJson(response, 200, { data: [] }, { 'x-trace': 'a', 'x-hop': 'b', connection: 'close, X-Hop, worse name' })
  })
  const headers = { ...AUTHORIZED, connection: 'bad name, X-Mine', 'x-mine': '1', 'x-other': '2' }
  const sent = request(`${setting.proxy.url}/orders`, { headers }).end()
  const [response] = await once(sent, 'response')
  response.resume()
  expect([response.statusCode, received]).toEqual([200, ['x-other']])
  expect([response.headers['x-trace'], response.headers['x-hop']]).toEqual(['a', undefined])
  expect(setting.proxy.report().deviations).toEqual([])
})

test('a compressed body arrives decompressed, and HEAD without one', async () => {
  const compressed = await new Response(
    new Blob([JSON.stringify({ data: [ORDER] })]).stream().pipeThrough(new CompressionStream('gzip')),
  ).bytes()
  await using setting = await start((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'x-total': '1' })
    response.end(compressed)
  })
  const url = `${setting.proxy.url}/orders`
  expect(await (await fetch(url, { headers: AUTHORIZED })).json()).toEqual({ data: [ORDER] })
  expect((await fetch(url, { method: 'HEAD', headers: AUTHORIZED })).status).toBe(200)
  const { deviations, operations } = setting.proxy.report()
  expect([deviations, operations[0]?.seen]).toEqual([[], { 200: 2 }])
})

test('no path leads to another server, nor out of the base path', async () => {
  await using other = await startServer(lenient)
  await using server = await startServer(lenient)
  await using proxy = await startVerifyingProxy(SHOP, { baseUrl: server.origin })
  const { host } = new URL(other.origin)
  for (const path of [`/.//${host}/orders`, `//${host}/orders`, `/\\${host}/orders`]) {
    // Not `fetch`, which would straighten the path.
    const outgoing = request({ host: '127.0.0.1', port: proxy.port, path, headers: AUTHORIZED }).end()
    const [response] = await once(outgoing, 'response')
    response.resume()
  }
  expect(other.requests).toEqual([])
  await using below = await startVerifyingProxy(SHOP, { baseUrl: `${server.origin}/v1` })
  const outside = await fetch(`${below.url}/../admin`)
  expect([outside.status, server.requests.includes('GET /admin')]).toEqual([404, false])
})

test('a server that fails is a 502 or a 504 to the client', async () => {
  await using broken = await start((_, response) => void response.socket?.destroy())
  expect((await fetch(`${broken.proxy.url}/orders`)).status).toBe(502)
  await using silent = await start(() => {}, { timeout: 300 })
  expect((await fetch(`${silent.proxy.url}/orders`)).status).toBe(504)
  expect(silent.proxy.report().deviations.map(({ rule }) => rule)).toEqual(['timeout'])
})

test('what the spec does not have is passed on and not judged', async () => {
  await using setting = await start(lenient)
  expect((await fetch(`${setting.proxy.url}/customers`)).status).toBe(200)
  const { deviations, information } = setting.proxy.report()
  expect([deviations, information.map(({ rule }) => rule)]).toEqual([[], ['operation-undocumented']])
})

test('a port in use is an error that names it', async () => {
  await using server = await startServer(lenient)
  const port = Number(new URL(server.origin).port)
  const started = startVerifyingProxy(SHOP, { baseUrl: server.origin, port })
  await expect(started).rejects.toBeInstanceOf(PortInUseError)
})

test('closing the proxy ends what it has asked the server', async () => {
  const asked = Promise.withResolvers<{ closed: Promise<unknown> }>()
  await using setting = await start((_, response) => asked.resolve({ closed: once(response, 'close') }))
  const waiting = fetch(`${setting.proxy.url}/orders`).catch(() => 'ended')
  const { closed } = await asked.promise
  await setting.proxy.close()
  await closed
  expect([await waiting, setting.proxy.report().exchanges]).toEqual(['ended', 0])
})

test('a redirect is reported without its query, which may hold a code', async () => {
  await using setting = await start((_, response) => response.writeHead(302, { location: '/in?code=s3cr3t' }).end())
  await fetch(`${setting.proxy.url}/orders`, { headers: AUTHORIZED, redirect: 'manual' })
  expect(setting.proxy.report().deviations.map(({ found }) => found)).toEqual(['302 to /in'])
})
