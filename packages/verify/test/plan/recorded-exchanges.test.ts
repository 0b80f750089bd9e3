import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { readRecordedExchanges } from '../../src/plan/read-recorded-exchanges.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { answerJson, conforming, type Handler, startServer } from '../local-server.ts'
import { SHOP, TOKEN } from '../shop.ts'

const LIST = {
  name: 'lists orders',
  request: {
    method: 'get',
    path: '/orders?page=3',
    headers: { authorization: 'Bearer recorded', cookie: 'sid=recorded' },
  },
  response: { status: 200 },
}
const CREATE = {
  name: 'creates an order',
  request: { method: 'POST', path: '/orders', headers: { 'content-type': 'application/json' }, body: { title: 'Tea' } },
  response: { status: 201 },
}
const UNKNOWN = { name: 'lists customers', request: { method: 'GET', path: '/customers' }, response: { status: 200 } }

async function replay(handle: Handler, exchanges: (typeof LIST | typeof CREATE | typeof UNKNOWN)[], writes = false) {
  await using server = await startServer(handle)
  const credentials = { token: TOKEN }
  const report = await verifyServer(SHOP, { baseUrl: `${server.origin}/v1`, credentials, exchanges, writes })
  return { ...report, requests: server.requests }
}

test('recorded reads are sent again with real credentials; writes and unknown requests are not sent', async () => {
  const cookies: unknown[] = []
  const server: Handler = (request, response) => {
    cookies.push(request.headers.cookie)
    conforming(request, response)
  }
  const report = await replay(server, [LIST, CREATE, UNKNOWN])
  expect(cookies).toEqual([undefined])
  expect([report.deviations, report.information]).toEqual([[], []])
  expect(report.requests).toEqual(['GET /v1/orders?page=3'])
  expect(report.skipped).toEqual([
    { request: 'POST /v1/orders', reason: 'it is a write; --writes sends it' },
    { request: 'GET /v1/customers', reason: 'the document has no such operation' },
  ])
})

test('a recorded key gives way to the real one, wherever the document wants it', async () => {
  const keys: unknown[] = []
  await using server = await startServer((request, response) => {
    keys.push(request.headers['x-shop-key'])
    answerJson(response, 200, { data: [] })
  })
  const inQuery = { type: 'apiKey', in: 'query', name: 'api_key' } as const
  const inHeader = { type: 'apiKey', in: 'header', name: 'X-Shop-Key' } as const
  const components = { ...SHOP.components, securitySchemes: { query: inQuery, header: inHeader } }
  const spec = { ...SHOP, components, security: [{ query: [], header: [] }] }
  const request = { method: 'GET', path: '/orders?api_key=recorded&page=3', headers: { 'x-shop-key': 'recorded' } }
  await verifyServer(spec, {
    baseUrl: `${server.origin}/v1`,
    credentials: { query: 'real-1', header: 'real-2' },
    exchanges: [{ ...LIST, request }],
  })
  expect([server.requests, keys]).toEqual([['GET /v1/orders?page=3&api_key=real-1'], ['real-2']])
})

test('recorded writes are sent with their bodies when they are allowed', async () => {
  let body = ''
  const report = await replay(
    (request, response) => {
      request.on('data', chunk => {
        body += chunk
      })
      request.on('end', () => conforming(request, response))
    },
    [CREATE],
    true,
  )
  expect([report.deviations, report.information, JSON.parse(body)]).toEqual([[], [], { title: 'Tea' }])
})

test('another documented status than the recorded one is information', async () => {
  const report = await replay((_, response) => answerJson(response, 404, { message: 'None' }), [LIST])
  expect(report.deviations).toEqual([])
  expect(report.information.map(({ rule, expected, found }) => [rule, expected.value, found])).toEqual([
    ['status-unlike-recording', '200', '404'],
  ])
})

test('what a recording is known to contradict is information', async () => {
  const server: Handler = (_, response) => answerJson(response, 200, { data: [{ title: 'Tea' }, { id: 'a' }] })
  const report = await replay(server, [{ ...LIST, ...{ contradicts: ["'id'"] } }])
  expect(report.deviations.map(({ location }) => location)).toEqual(['response body /data/1/id'])
  expect(report.information.map(({ rule, location }) => [rule, location])).toEqual([
    ['header-absent', 'response header X-Trace'],
    ['body-schema/required', 'response body /data/0'],
  ])
})

const WRONG_FILES = [
  ['{}', 'is not an array of exchanges'],
  ['[{"name": "a"}]', 'exchange 1 has no request with a method and a path'],
  ['[{"request": {"method": "GET", "path": "orders"}}]', 'the path of exchange 1 does not start with a slash'],
  ['[\n  1,\n]', 'exchanges.json:3:1: not valid JSON'],
] as const

test.each(WRONG_FILES)('a file with %j is refused', (text, message) => {
  const file = join(mkdtempSync(join(tmpdir(), 'crm-verify-')), 'exchanges.json')
  writeFileSync(file, text)
  expect(() => readRecordedExchanges(file)).toThrow(UsageError)
  expect(() => readRecordedExchanges(file)).toThrow(message)
})
