import { expect, test } from 'vitest'
import { verifyServer } from '../../src/verify-server.ts'
import { answerJson, conforming, type Handler, isAuthorized, startServer } from '../local-server.ts'
import { ORDER, SHOP, TOKEN } from '../shop.ts'

async function verify(list: Handler, parameters: Record<string, string> = {}) {
  await using server = await startServer((request, response) => {
    const isList = request.url?.startsWith('/v1/orders') && isAuthorized(request)
    return isList ? list(request, response) : conforming(request, response)
  })
  const credentials = { token: TOKEN }
  const report = await verifyServer(SHOP, { baseUrl: `${server.origin}/v1`, credentials, parameters })
  return { ...report, requests: server.requests }
}

test('what the spec leaves open is information: unknown properties and headers, absent headers', async () => {
  const order = { ...ORDER, payment: { kind: 'card', digits: '1', bank: 'X' }, extra: { a: 1 } }
  const report = await verify((_, response) =>
    answerJson(response, 200, { data: [order, { ...order, id: 2 }] }, { 'x-shop-node': '7', 'x-powered-by': 'tea' }),
  )
  expect(report.deviations).toEqual([])
  expect(report.information.map(({ rule, location, count }) => [rule, location, count])).toEqual([
    ['header-absent', 'response header X-Trace', 1],
    ['header-undocumented', 'response header x-shop-node', 1],
    ['property-unknown', 'response body /data/0/payment/bank', 2],
    ['property-unknown', 'response body /data/0/extra', 2],
  ])
})

test('what every item of a list has wrong is one deviation, with the number of items', async () => {
  const { deviations } = await verify((_, response) =>
    answerJson(response, 200, { data: [ORDER, { ...ORDER, id: 'a', status: 1 }, { ...ORDER, id: 'b' }] }),
  )
  expect(deviations.map(({ rule, location, count }) => [rule, location, count])).toEqual([
    ['body-schema/type', 'response body /data/1/id', 2],
    ['body-schema/enum', 'response body /data/1/status', 1],
  ])
})

test('a documented refusal is no deviation, but it says that no success was seen', async () => {
  const { deviations, information } = await verify((_, response) => answerJson(response, 404, { message: 'None' }))
  expect(deviations).toEqual([])
  expect(information.map(({ rule, found }) => [rule, found])).toEqual([['no-success', '404']])
})

test('parameters take the place of examples', async () => {
  const { requests } = await verify(conforming, { page: '7' })
  expect(requests.filter(target => target.includes('orders'))).toEqual([
    'GET /v1/orders?page=7',
    'GET /v1/orders?page=7',
  ])
})

test('what a server says about people is not quoted: objects are named by their keys, arrays by their length', async () => {
  const { deviations } = await verify((_, response) =>
    answerJson(response, 200, { data: { name: 'Ada Lovelace' }, cursor: ['ada@shop.test'] }),
  )
  expect(deviations.map(({ found }) => found)).toEqual(['an object with name', 'an array of 1'])
})

test('writes are sent when they are allowed, also without credentials', async () => {
  await using server = await startServer(conforming)
  const credentials = { token: TOKEN }
  const report = await verifyServer(SHOP, { baseUrl: `${server.origin}/v1`, credentials, writes: true })
  expect([report.deviations, report.skipped]).toEqual([[], []])
  expect(report.operations[1]).toEqual({
    operation: 'createOrder',
    documented: ['201', '401'],
    seen: { 201: 1, 401: 1 },
  })
})

test('a refusal that the spec demands without naming its status is information', async () => {
  await using server = await startServer((request, response) =>
    isAuthorized(request) ? conforming(request, response) : response.writeHead(403).end(),
  )
  const { paths, ...document } = SHOP
  const { '200': ok } = paths?.['/orders']?.get?.responses ?? {}
  const get = { ...paths?.['/orders']?.get, responses: { ...(ok && { 200: ok }) } }
  const spec = { ...document, paths: { '/orders': { get } } }
  const report = await verifyServer(spec, { baseUrl: `${server.origin}/v1`, credentials: { token: TOKEN } })
  expect(report.deviations).toEqual([])
  expect(report.information.map(({ rule, found }) => [rule, found])).toEqual([['refusal-undocumented', '403']])
})

test('an operation whose credentials are missing is not called, and the others are', async () => {
  await using server = await startServer(conforming)
  const { paths, ...document } = SHOP
  const motto = { ...paths?.['/motto']?.get, security: [{ key: [] }] }
  const components = {
    ...SHOP.components,
    securitySchemes: {
      ...SHOP.components?.securitySchemes,
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
  }
  const spec = { ...document, components, paths: { ...paths, '/motto': { get: motto } } }
  const report = await verifyServer(spec, { baseUrl: `${server.origin}/v1`, credentials: { token: TOKEN } })
  expect(report.exchanges).toBe(3)
  expect(report.skipped.at(-1)).toEqual({
    request: 'GET /v1/motto',
    reason: 'credentials are missing: set SHOP_KEY or pass --credential key=…',
  })
})

test('nobody is asked without credentials where the spec allows that', async () => {
  await using server = await startServer(conforming)
  const spec = { ...SHOP, security: [{ token: [] }, {}], paths: { '/orders': SHOP.paths?.['/orders'] ?? {} } }
  await verifyServer(spec, { baseUrl: `${server.origin}/v1`, credentials: { token: TOKEN } })
  expect(server.requests).toEqual(['GET /v1/orders?page=2'])
})
