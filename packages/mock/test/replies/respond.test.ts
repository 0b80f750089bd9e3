import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { startMock } from '../../src/start-mock.ts'
import { mockOf } from '../documents.ts'

const SHOP = apiOf(`
security: [{ token: [] }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200':
          description: OK
          headers: { X-Left: { schema: { type: integer, example: 3 } } }
          content: { application/json: { schema: { type: object, required: [n], properties: { n: { type: integer } } }, examples: { one: { value: { n: 1 } }, two: { value: { n: 2 } } } } }
        '404': { description: No, content: { application/json: { schema: { type: object }, examples: { missing: { value: { error: missing } } } } } }
        '429': { description: Slow down }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
`)

async function get(mock: Mock, id: string | number = 1, headers: Record<string, string> = {}) {
  const response = await mock.fetch(`http://shop.test/things/${id}`, {
    headers: { authorization: 'Bearer x', ...headers },
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers }
}

test('a status brings its documented body, and an example is chosen by name', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { status: 404 })
  expect(await get(mock)).toMatchObject({ status: 404, body: { error: 'missing' } })
  mock.respond('getThing', { example: 'two' })
  expect(await get(mock)).toMatchObject({ status: 200, body: { n: 2 } })
  mock.respond('getThing', { status: 429 })
  expect(await get(mock)).toMatchObject({ status: 429, body: undefined })
})

test('a body and headers are sent as they were given', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { body: { n: 7 }, headers: { 'X-Left': 0, 'x-trace': 'abc' } })
  const { status, body, headers } = await get(mock)
  expect([status, body, headers.get('content-type')]).toEqual([200, { n: 7 }, 'application/json'])
  expect([headers.get('x-left'), headers.get('x-trace')]).toEqual(['0', 'abc'])
  mock.respond('getThing', { headers: { 'x-left': 9 } })
  expect((await get(mock)).headers.get('x-left')).toBe('9')
})

test('a function decides by the request, and leaves the rest to the document', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', async ({ path, operationId }) =>
    path.endsWith('/7') ? { body: { n: operationId?.length } } : undefined,
  )
  expect((await get(mock, 7)).body).toEqual({ n: 8 })
  expect((await get(mock, 8)).body).toEqual({ n: 1 })
  mock.verify()
})

test('replies with times come first, in order; the last one without stays', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { status: 404 })
  mock.respond('getThing', { status: 429 }, { times: 2 })
  mock.respond('getThing', { example: 'two' }, { times: 1 })
  const statuses = []
  for (let count = 0; count < 5; count++) statuses.push((await get(mock)).status)
  expect(statuses).toEqual([429, 429, 200, 404, 404])
  mock.respond('getThing', { status: 200 })
  expect((await get(mock)).status).toBe(200)
})

test('a reply outweighs a Prefer header', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { status: 404 })
  expect((await get(mock, 1, { prefer: 'code=429' })).status).toBe(404)
})

test('a request is checked first, and does not use up a reply', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { status: 404 }, { times: 1 })
  expect((await get(mock, 'first')).status).toBe(422)
  expect((await get(mock, 1, { authorization: '' })).status).toBe(401)
  expect((await get(mock)).status).toBe(404)
  const plain = await createMock(SHOP, { plain: true })
  plain.respond('getThing', { status: 404 }, { times: 1 })
  expect([(await get(plain, 'first')).status, (await get(plain)).status]).toEqual([422, 404])
})

test.each([
  [{ status: 418 }, 'getThing does not document the status 418 (documented: 200, 404, 429)'],
  [{ body: { n: 'x' } }, 'The body of getThing 200 property n must be integer'],
  [{ status: 429, body: {} }, 'getThing 429 is documented without a body'],
  [{ body: 'n', headers: { 'content-type': 'text/plain' } }, 'is documented as application/json, not as text/plain'],
  [{ body: { n: 1 }, headers: { 'x-left': 'many' } }, 'Header X-Left must be integer'],
  [{ status: 404, example: 'one' }, 'getThing has no example "one" for 404 (documented: missing)'],
  [{ example: 'one', body: { n: 1 } }, 'Give either an example or a body'],
  [{ status: 99 }, '99 is no status from 200 to 599'],
])('%j is refused at once', async (reply, message) => {
  const mock = await createMock(SHOP)
  expect(() => mock.respond('getThing', reply)).toThrow(message)
  expect((await get(mock)).body).toEqual({ n: 1 })
})

test('an unknown operation and a wrong number of times are refused at once', async () => {
  const mock = await createMock(SHOP)
  expect(() => mock.respond('getThings', {})).toThrow('Shop has no operation "getThings". It has: getThing.')
  expect(() => mock.requestsTo('getThings')).toThrow('It has: getThing.')
  expect(() => mock.respond('getThing', {}, { times: 0 })).toThrow('times is 0')
})

test('what is not documented can be sent on purpose', async () => {
  const mock = await createMock(SHOP)
  mock.respond(
    'getThing',
    { status: 503, body: '<h1>Sorry</h1>', headers: { 'content-type': 'text/html' } },
    { undocumented: true },
  )
  const response = await mock.fetch('http://shop.test/things/1', { headers: { authorization: 'Bearer x' } })
  expect([response.status, await response.text()]).toEqual([503, '<h1>Sorry</h1>'])
  mock.respond('getThing', { status: 502 }, { undocumented: true })
  expect(await get(mock)).toMatchObject({ status: 502, body: undefined })
  expect(() => mock.verify()).toThrow('GET /things/1 was answered with 503: getThing does not document the status 503')
})

test('a function that gives a wrong reply, or throws, is answered with a problem that says so', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', () => ({ body: { n: 'x' } }), { times: 1 })
  const { status, body } = await get(mock)
  expect([status, body.detail]).toEqual([500, expect.stringContaining('property n must be integer')])
  mock.respond('getThing', () => {
    throw new Error('typo')
  })
  expect((await get(mock)).body.detail).toBe('typo')
  expect(() => mock.verify()).toThrow(/2 of 2 requests[\s\S]*must be integer[\s\S]*500: typo/)
})

test('verify names the requests that were refused, and is silent when all was documented', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { status: 404 }, { times: 1 })
  await get(mock)
  await get(mock)
  mock.verify()
  await get(mock, 'first')
  await mock.fetch('http://shop.test/nowhere')
  await get(mock, 1, { prefer: 'code=418' })
  expect(() => mock.verify()).toThrow(
    new Error(`3 of 5 requests were refused, or got a reply that is not documented:
  GET /things/first was answered with 422: Request path parameter id must be integer
  GET /nowhere was answered with 404: No operation is GET /nowhere
  GET /things/1 was answered with 400: Prefer: code=418 is not documented for getThing. Documented statuses: 200, 404, 429.`),
  )
})

test('verify finds an example of the document that its schema refuses', async () => {
  const mock = await createMock(
    apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses: { '200': { description: OK, content: { application/json: { schema: { type: array }, example: {} } } } }
`),
  )
  await mock.fetch('http://shop.test/things')
  expect(() => mock.verify()).toThrow('The body of listThings 200 must be array')
})

test('reset forgets replies and requests', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { status: 404 })
  mock.respond('getThing', { status: 429 }, { times: 5 })
  await get(mock, 'first')
  mock.reset()
  expect([mock.requests, mock.requestsTo('getThing')]).toEqual([[], []])
  expect((await get(mock)).status).toBe(200)
  mock.verify()
})

test('requestsTo gives the requests for one operation', async () => {
  const mock = await createMock(SHOP)
  await mock.fetch('http://shop.test/nowhere')
  await get(mock, 5)
  expect(mock.requests).toHaveLength(2)
  expect(mock.requestsTo('getThing').map(({ path, status }) => [path, status])).toEqual([['/things/5', 200]])
})

test('in memory a fault rejects as fetch does, and the request is recorded', async () => {
  const mock = await createMock(SHOP)
  mock.respond('getThing', { error: 'connection' }, { times: 1 })
  mock.respond('getThing', { error: 'timeout' }, { times: 1 })
  await expect(get(mock)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
  const init = { headers: { authorization: 'Bearer x' }, signal: AbortSignal.timeout(5) }
  await expect(mock.fetch('http://shop.test/things/1', init)).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(mock.requestsTo('getThing').map(({ status }) => status)).toEqual([undefined, undefined])
  mock.verify()
})

test('on a port a fault breaks the connection, or leaves it without an answer', async () => {
  await using mock = await startMock(SHOP)
  const init = { headers: { authorization: 'Bearer x' } }
  mock.respond('getThing', { error: 'connection' }, { times: 1 })
  await expect(fetch(`${mock.url}/things/1`, init)).rejects.toThrow('fetch failed')
  const caller = new AbortController()
  const giveUp = () => {
    caller.abort()
    return { error: 'timeout' } as const
  }
  mock.respond('getThing', giveUp, { times: 1 })
  const late = fetch(`${mock.url}/things/1`, { ...init, signal: caller.signal })
  await expect(late).rejects.toMatchObject({ name: 'AbortError' })
  expect((await fetch(`${mock.url}/things/1`, init)).status).toBe(200)
})

test('mocks of one document do not share replies or requests', async () => {
  const [first, second] = await Promise.all([createMock(SHOP), createMock(SHOP)])
  first.respond('getThing', { status: 404 })
  const answers = await Promise.all([first, second, first, second].map(mock => get(mock)))
  expect(answers.map(({ status }) => status)).toEqual([404, 200, 404, 200])
  expect([first.requests.length, second.requests.length]).toEqual([2, 2])
})

test('an answer that is made from its schema fits it, also in circles and with properties of requests only', async () => {
  const mock = await mockOf(`
paths:
  /nodes:
    get:
      operationId: getNode
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } } }
components:
  schemas:
    Node:
      type: object
      required: [id, code]
      properties:
        id: { type: integer }
        code: { type: string, minLength: 2 }
        secret: { type: string, writeOnly: true }
        parent: { $ref: '#/components/schemas/Node' }
        children: { type: array, items: { $ref: '#/components/schemas/Node' } }
`)
  const node = await (await mock.fetch('http://shop.test/nodes')).json()
  expect(node).toMatchObject({ id: expect.any(Number), parent: { id: expect.any(Number) } })
  expect(node).not.toHaveProperty('secret')
  mock.verify()
})

test('a reply for every operation is given by each, and checked against all', async () => {
  const mock = await createMock(SHOP)
  mock.respond('*', { status: 503 }, { undocumented: true })
  expect((await get(mock)).status).toBe(503)
  mock.respond('getThing', { status: 404 })
  expect((await get(mock)).status).toBe(404)
  mock.respond('*', { status: 429 }, { times: 1 })
  expect([(await get(mock)).status, (await get(mock)).status]).toEqual([429, 404])
  expect(() => mock.respond('*', { status: 503 })).toThrow('getThing does not document the status 503')
})

test('names of operations are checked by the compiler where the types of a vendor are given', async () => {
  interface Operations {
    getThing: unknown
  }
  await using mock = await createMock<Operations>(SHOP)
  mock.respond('getThing', { status: 404 })
  mock.respond('*', { status: 404 })
  // @ts-expect-error There is no such operation.
  expect(() => mock.respond('getThin', { status: 404 })).toThrow('has no operation "getThin". It has: getThing.')
  // @ts-expect-error Nor is there here.
  expect(() => mock.requestsTo('getThin')).toThrow('has no operation "getThin"')
  const any: Mock = mock
  expect((await get(any)).status).toBe(404)
})

test('at the end of its block a mock has forgotten replies and requests', async () => {
  const kept = await createMock(SHOP)
  {
    await using mock = kept
    mock.respond('getThing', { status: 404 })
    await get(mock)
  }
  expect([kept.requests.length, (await get(kept)).status]).toEqual([0, 200])
})
