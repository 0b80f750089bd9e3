import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { apiOf, leastComputing } from '@crm-clients/test-support'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RecordedRequest } from '../../src/controls/recorded-request.ts'
import { type StartedMock, startMock } from '../../src/start-mock.ts'

const SHOP = apiOf(`
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }, { key: [] }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200': { description: OK, content: { application/json: { examples: { one: { value: { n: 1 } }, two: { value: { n: 2 } } } } } }
        '404': { description: No }
  /logins:
    post:
      operationId: logIn
      security: []
      requestBody: { content: { application/json: { schema: { type: object, properties: { user: { type: string }, password: { type: string } } } } } }
      responses: { '200': { description: OK, content: { application/json: { example: { accessToken: made-by-the-vendor, user: ada } } } } }
  /files:
    put:
      operationId: putFile
      security: []
      requestBody: { content: { application/octet-stream: {} } }
      responses: { '204': { description: Done } }
webhooks:
  things.created:
    post:
      operationId: thingCreated
      requestBody: { content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer } } }, example: { id: 1 } } } }
      responses: { '200': { description: Taken } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: key }
`)

let mock: StartedMock
beforeEach(async () => {
  mock = await startMock(SHOP)
})
afterEach(() => mock.close())

async function control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${mock.controlUrl}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...init,
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

const getThing = (id: number | string = 1, authorization = 'Bearer a-long-token') =>
  fetch(`${mock.url}/things/${id}`, { headers: { authorization } })

test('health says which document is served, and how much was seen', async () => {
  await getThing()
  expect(await control('GET', '/health')).toEqual({
    status: 200,
    body: {
      status: 'up',
      name: 'Shop',
      title: 'Shop',
      version: 'v1',
      loaded: expect.any(String),
      operations: 3,
      requests: 1,
    },
  })
})

test('whoever asks for later requests misses none after a reload, and is told of a reset', async () => {
  await getThing()
  const before = (await control('GET', '/requests')).body
  await mock.reload(SHOP)
  await getThing()
  const reloaded = (await control('GET', '/requests?after=1')).body
  expect(reloaded.requests.map(({ id }: { id: number }) => id)).toEqual([2])
  mock.reset()
  await getThing()
  const reset = (await control('GET', '/requests?after=2')).body
  expect(reset.requests.map(({ id }: { id: number }) => id)).toEqual([3])
  const times = [before.since, reloaded.since, reset.since]
  expect(times).toEqual(times.toSorted())
  expect(new Set(times).size).toBe(3)
})

test('requests tell what was read, what was answered, and why one was refused', async () => {
  await getThing(7)
  await getThing('seven')
  await fetch(`${mock.url}/nowhere`)
  const { body } = await control('GET', '/requests')
  expect(body.requests).toMatchObject([
    {
      id: 1,
      method: 'GET',
      path: '/v1/things/7',
      operation: 'getThing',
      values: { path: { id: 7 } },
      answer: { status: 200, body: { n: 1 } },
    },
    { id: 2, operation: 'getThing', reason: 'Request path parameter id must be integer', answer: { status: 422 } },
    { id: 3, path: '/v1/nowhere', reason: expect.stringContaining('No operation is GET'), answer: { status: 404 } },
  ])
  expect(body.requests[0].reason).toBeUndefined()
  expect(Date.parse(body.requests[0].time)).not.toBeNaN()
  const ids = async (query: string) =>
    (await control('GET', `/requests?${query}`)).body.requests.map(({ id }: { id: number }) => id)
  expect(await ids('operation=getThing')).toEqual([1, 2])
  expect(await ids('after=2')).toEqual([3])
})

test('no credential is told, wherever it came and whatever repeats it', async () => {
  await getThing(1, 'Bearer top-secret-1')
  await fetch(`${mock.url}/things/1?key=top-secret-2`, { headers: { cookie: 'sid=top-secret-3' } })
  await fetch(`${mock.url}/logins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'ada', password: 'top-secret-4' }),
  })
  await fetch(`${mock.url}/top-secret-5`, { headers: { authorization: 'Bearer top-secret-5' } })
  const told = JSON.stringify([await control('GET', '/requests'), await control('GET', '/verify')])
  expect(told).not.toMatch(/top-secret|made-by-the-vendor/)
  expect(told).toContain('"password":"[redacted]"')
  expect(told).toContain('"user":"ada"')
  expect(told).toContain('/v1/[redacted]')
})

const logIn = (body: unknown) =>
  fetch(`${mock.url}/logins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('what stands below the name of a credential is none of anybody, and is hidden elsewhere as well', async () => {
  const password = { value: 'top-secret-1', since: 20_260_101, is: true }
  await logIn({ password, credentials: { key: 'top-secret-2' }, tokens: ['top-secret-3'], user: 'ada top-secret-3' })
  const { body } = await control('GET', '/requests')
  expect(body.requests[0].body).toEqual({
    password: { value: '[redacted]', since: '[redacted]', is: true },
    credentials: { key: '[redacted]' },
    tokens: ['[redacted]'],
    user: 'ada [redacted]',
  })
})

test('of a request with more secrets than can be looked for, no text is told, and the mock lives on', async () => {
  const passwords = Array.from({ length: 12 }, (_, index) => ({ password: `${index}${'ab1'.repeat(36_000)}` }))
  for (const body of [passwords, { password: 'top-secret-1'.repeat(20_000), user: 'top-secret' }]) {
    expect((await logIn(body)).status).toBeLessThan(500)
  }
  const list = async () => (await control('GET', '/requests')).body.requests
  const [, told] = await list()
  expect(told).toMatchObject({ method: 'POST', path: '[redacted]', operation: 'logIn', answer: { status: 200 } })
  expect(told.body).toEqual({ password: '[redacted]', user: '[redacted]' })
  expect(await leastComputing(list, 500)).toBeLessThan(500)
})

test('of bytes it is said how many there are', async () => {
  await fetch(`${mock.url}/files`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: 'abcdef',
  })
  const { body } = await control('GET', '/requests')
  expect([body.requests[0].body, body.requests[0].values.body]).toMatchObject([{ bytes: 6 }, { bytes: 6 }])
})

test('a reply is planned for an operation or for every one, listed while it waits, and forgotten', async () => {
  const planned = { operation: 'getThing', status: 503, times: 2, undocumented: true }
  expect(await control('POST', '/replies', planned)).toEqual({ status: 201, body: planned })
  expect(await control('POST', '/replies', { operation: '*', status: 404, undocumented: true })).toMatchObject({
    status: 201,
  })
  mock.respond('logIn', () => undefined)
  expect((await getThing()).status).toBe(503)
  expect((await control('GET', '/replies')).body.replies).toEqual([
    { ...planned, times: 1 },
    { operation: '*', status: 404, undocumented: true },
    { operation: 'logIn', computed: true },
  ])
  expect((await control('DELETE', '/replies?operation=getThing')).status).toBe(204)
  expect((await getThing()).status).toBe(404)
  expect((await control('DELETE', '/replies')).status).toBe(204)
  expect((await getThing()).status).toBe(200)
})

test('bodies, headers, examples and broken connections can be planned as in a program', async () => {
  await control('POST', '/replies', { operation: 'getThing', body: { n: 7 }, headers: { 'x-left': 3 }, times: 1 })
  await control('POST', '/replies', { operation: 'getThing', example: 'two', delay: 1, times: 1 })
  await control('POST', '/replies', { operation: 'getThing', error: 'connection', times: 1 })
  const first = await getThing()
  expect([await first.json(), first.headers.get('x-left')]).toEqual([{ n: 7 }, '3'])
  expect(await (await getThing()).json()).toEqual({ n: 2 })
  await expect(getThing()).rejects.toThrow('fetch failed')
  expect((await control('GET', '/requests')).body.requests[2]).toMatchObject({ error: 'connection' })
})

test('a client that hangs up during a delay was not answered, and that is said', async () => {
  const answered: RecordedRequest[] = []
  await using patient = await startMock(SHOP, { delay: 3_600_000, onAnswered: request => answered.push(request) })
  const signal = AbortSignal.timeout(50)
  const asked = fetch(`${patient.url}/things/1`, { headers: { authorization: 'Bearer a-long-token' }, signal })
  await expect(asked).rejects.toThrow()
  await vi.waitFor(() => expect(answered).toHaveLength(1))
  const reason = 'The client hung up before it was answered'
  expect([answered[0]?.status, answered[0]?.reason]).toEqual([undefined, reason])
  const { requests } = await (await fetch(`${patient.controlUrl}/requests`)).json()
  expect([requests[0].reason, requests[0].answer]).toEqual([reason, undefined])
  const { status } = await fetch(`${patient.controlUrl}/verify`)
  expect(status).toBe(200)
})

test.each([
  [{ operation: 'getThin' }, 'Shop has no operation "getThin". It has: getThing, logIn, putFile.'],
  [{ operation: 'getThing', status: 418 }, 'getThing does not document the status 418'],
  [{ operation: 'getThing', status: 99 }, 'Request body property status must be'],
  [{ operation: 'getThing', statsu: 404 }, 'statsu'],
  [{ operation: 'getThing', times: 0 }, 'times'],
  [{ operation: 'getThing', delay: -1 }, 'delay'],
  [{ operation: 'getThing', error: 'earthquake' }, 'error'],
  [{ operation: 'getThing', error: 'connection', status: 404 }, 'status'],
  [{ status: 404 }, 'operation'],
  [[], 'object'],
  [{ operation: 'getThing', headers: { '': 'a' } }, 'The header "" cannot be sent'],
  [{ operation: 'getThing', headers: { 'x y': 'a' } }, 'The header "x y" cannot be sent'],
  [{ operation: 'getThing', headers: { 'x-a': 'a\nb' } }, 'The header "x-a" cannot be sent'],
  [{ operation: 'getThing', headers: { 'x-a': 'a\u0001b' }, undocumented: true }, 'The header "x-a" cannot be sent'],
  [{ operation: '*', headers: { 'x-a': 'ü€' }, undocumented: true }, 'The header "x-a" cannot be sent'],
])('a reply that cannot be given is refused, and says why: %j', async (reply, reason) => {
  const { status, body } = await control('POST', '/replies', reply)
  expect([status, body.status, body.detail]).toEqual([422, 422, expect.stringContaining(reason)])
  expect((await control('GET', '/replies')).body.replies).toEqual([])
})

test('what is no JSON, no such path or method, or asks for an unknown operation is refused', async () => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }
  expect((await fetch(`${mock.controlUrl}/replies`, init)).status).toBe(400)
  expect((await fetch(`${mock.controlUrl}/replies`, { method: 'POST', body: 'x' })).status).toBe(415)
  expect((await control('GET', '/nothing')).status).toBe(404)
  expect((await control('DELETE', '/health')).status).toBe(405)
  expect((await control('GET', '/requests?operation=getThin')).status).toBe(422)
  expect((await control('GET', '/requests?operatoin=getThing')).status).toBe(422)
})

test('reset forgets requests and replies, but for those that the mock was started with', async () => {
  await using other = await startMock(SHOP, { replies: [{ operation: 'getThing', status: 404, times: 1 }] })
  mock = other
  expect([(await getThing()).status, (await getThing()).status]).toEqual([404, 200])
  await control('POST', '/replies', { operation: 'getThing', example: 'two' })
  expect(await control('POST', '/reset')).toEqual({ status: 204, body: undefined })
  expect((await control('GET', '/requests')).body).toMatchObject({ requests: [] })
  expect([(await getThing()).status, await (await getThing()).json()]).toEqual([404, { n: 1 }])
  expect((await control('GET', '/requests?after=2')).body.requests).toHaveLength(2)
})

test('reset is taken without bytes, whatever the content type says', async () => {
  const reset = (body: string) => fetch(`${mock.controlUrl}/reset`, { method: 'POST', body: new URLSearchParams(body) })
  expect([(await reset('')).status, (await reset('a=1')).status]).toEqual([204, 415])
})

test('verify lists what was refused or is not documented', async () => {
  await getThing()
  expect(await control('GET', '/verify')).toEqual({ status: 200, body: { requests: 1, problems: [] } })
  await control('POST', '/replies', { operation: 'getThing', status: 503, undocumented: true })
  await getThing()
  await getThing('seven')
  expect(await control('GET', '/verify')).toMatchObject({
    status: 409,
    body: {
      requests: 3,
      problems: [
        { id: 2, method: 'GET', path: '/v1/things/1', status: 503, problems: [expect.stringContaining('503')] },
        { id: 3, status: 422, problems: ['Request path parameter id must be integer'] },
      ],
    },
  })
})

/** A receiver of events on this machine, which tells what came. */
async function startReceiver(status = 200, headers: Record<string, string> = {}) {
  const received: string[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    received.push(`${request.method} ${request.url} ${text}`)
    response.writeHead(status, headers).end('taken')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { received, url: `http://127.0.0.1:${port}/hooks`, [Symbol.asyncDispose]: async () => void server.close() }
}

test('an event goes to a receiver on this machine, and what that answers comes back', async () => {
  await using receiver = await startReceiver(202, { 'x-id': '7' })
  expect(await control('POST', '/events/things.created', { to: receiver.url, body: { id: 9 } })).toMatchObject({
    status: 200,
    body: { status: 202, headers: { 'x-id': '7' }, body: 'taken' },
  })
  expect(receiver.received).toEqual(['POST /hooks {"id":9}'])
})

test.each([
  ['compressed', { 'content-encoding': 'gzip' }, gzipSync('a'.repeat(5e7))],
  ['endless', {}, 'a'.repeat(5e6)],
])('of an answer that is %s, the beginning comes back', async (_, headers, piece) => {
  const server = createServer((_, response) => {
    response.writeHead(200, headers).write(piece)
    const goOn = () => response.write(piece)
    response.on('drain', goOn).once('close', () => response.off('drain', goOn))
  }).listen(0, '127.0.0.1')
  await using _stop = { [Symbol.asyncDispose]: async () => void server.close() }
  await once(server, 'listening')
  const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  const { status, body } = await control('POST', '/events/things.created', { to })
  expect([status, body.body]).toEqual([200, 'a'.repeat(1024 * 1024)])
})

test('a receiver that sends elsewhere is not followed', async () => {
  await using elsewhere = await startReceiver()
  await using receiver = await startReceiver(307, { location: elsewhere.url })
  expect((await control('POST', '/events/things.created', { to: receiver.url })).body.status).toBe(307)
  expect(elsewhere.received).toEqual([])
})

test.each([
  'https://acme.test/hooks',
  'http://127.0.0.1.acme.test/',
  'http://localhost.acme.test/',
  'http://localhost@acme.test/',
  'http://0.0.0.0/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://[::]/',
])('an event does not go to %s, unless that was allowed', async to => {
  expect(await control('POST', '/events/things.created', { to })).toMatchObject({
    status: 422,
    body: {
      detail: `Events are sent to this machine only, and ${new URL(to).origin} is another one. Start the mock with --allow-receiver ${new URL(to).origin}.`,
    },
  })
})

test('an event goes to an origin that was allowed', async () => {
  await using other = await startMock(SHOP, { allowedReceivers: ['http://receiver.invalid:9'] })
  mock = other
  const { status, body } = await control('POST', '/events/things.created', { to: 'http://receiver.invalid:9/hooks' })
  expect([status, body.detail]).toEqual([502, expect.stringContaining('Nobody takes the event things.created at')])
})

test.each([
  ['things.gone', {}, 'Shop has no event "things.gone". It has: things.created.'],
  ['things.created', { body: {} }, 'must have required property'],
  ['things.created', { headers: { 'x-a': 'b\nc' } }, 'The header "x-a" cannot be sent.'],
  ['things.created', { to: 'ftp://localhost/' }, 'to must match pattern'],
  ['things.created', { to: 'http://' }, '"http://" is no URL.'],
  ['things.created', { secrte: 'x' }, 'secrte'],
])('an event that cannot be sent is refused, and says why: %s %j', async (event, options, reason) => {
  const { status, body } = await control('POST', `/events/${event}`, { to: 'http://127.0.0.1:9/', ...options })
  expect([status, body.detail]).toEqual([422, expect.stringContaining(reason)])
})

test('the documents of the vendor and of the controls are served', async () => {
  expect((await control('GET', '/openapi.json')).body).toEqual(SHOP.document)
  const { body } = await control('GET', '/control.json')
  expect(Object.keys(body.paths)).toContain('/replies')
})

test('after a reload the controls are those of the new document', async () => {
  await getThing()
  await mock.reload(apiOf('paths: {}'))
  expect((await control('GET', '/health')).body).toMatchObject({ operations: 0, requests: 0 })
})

test('without controls the paths are the vendor’s', async () => {
  await using plain = await startMock(SHOP, { control: false })
  expect(plain.controlUrl).toBeUndefined()
  const response = await fetch(`http://127.0.0.1:${plain.port}/__mock/health`)
  expect([response.status, plain.requests.length]).toEqual([404, 1])
})
