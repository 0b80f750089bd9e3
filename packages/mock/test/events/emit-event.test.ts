import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { apiOf } from '@crm-clients/test-support'
import { expect, onTestFinished, test } from 'vitest'
import { createMock } from '../../src/index.ts'

const API = apiOf(`
x-webhook-signature: { header: shop-signature, encoding: hex, signs: '{shop-time}.{body}', prefix: 'v1=', timestamp: shop-time }
webhooks:
  things.created: &thing
    post:
      parameters:
        - { name: Shop-Id, in: header, required: true, schema: { type: string } }
        - { name: shop-time, in: header, required: true, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/ThingEvent' } } } }
      responses: { 2XX: { description: Taken. } }
  things.deleted: *thing
components:
  schemas:
    ThingEvent:
      type: object
      required: [id, type, thing]
      properties:
        id: { type: string, format: uuid }
        type: { enum: [things.created, things.deleted] }
        thing: { type: integer, minimum: 1 }
`)

/** A receiver that keeps what it got. */
function receiver(status = 204) {
  const received: { headers: Headers; body: string }[] = []
  const to = async (request: Request) => {
    received.push({ headers: request.headers, body: await request.text() })
    return new Response(null, { status })
  }
  return { received, to }
}

test('an event goes to a handler, with a body that names it and a signature of the very text', async () => {
  const mock = await createMock(API)
  const { received, to } = receiver()
  const response = await mock.emit('things.deleted', { to, secret: 'top secret' })
  expect(response.status).toBe(204)
  const [{ headers, body } = { headers: new Headers(), body: '' }] = received
  expect(JSON.parse(body)).toMatchObject({ type: 'things.deleted', thing: 1 })
  expect(headers.get('shop-id')).toBe(JSON.parse(body).id)
  const time = headers.get('shop-time')
  expect(Math.abs(Number(time) - Date.now() / 1000)).toBeLessThan(60)
  const digest = createHmac('sha256', 'top secret').update(`${time}.${body}`).digest('hex')
  expect(headers.get('shop-signature')).toBe(`v1=${digest}`)
})

test('two events have two ids', async () => {
  const mock = await createMock(API)
  const { received, to } = receiver()
  for (const _ of [1, 2]) await mock.emit('things.created', { to, secret: 's' })
  expect(new Set(received.map(({ body }) => JSON.parse(body).id)).size).toBe(2)
})

test('an event is like an answer: with what is read-only, without what is write-only, in its documented media type', async () => {
  const mock = await createMock(
    apiOf(`
webhooks:
  things.created:
    post:
      requestBody: { content: { application/vnd.shop+json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 2XX: { description: Taken. } }
components:
  schemas:
    Thing:
      type: object
      required: [id, secret]
      properties: { id: { type: integer, readOnly: true, minimum: 7 }, secret: { type: string, writeOnly: true } }`),
  )
  const { received, to } = receiver()
  await mock.emit('things.created', { to })
  expect(received[0]?.body).toBe('{"id":7}')
  expect(received[0]?.headers.get('content-type')).toBe('application/vnd.shop+json')
})

test('an event goes to a URL, and what its receiver answers comes back', async () => {
  const server = createServer((_, response) => response.writeHead(422).end('no')).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const mock = await createMock(API)
  const response = await mock.emit('things.created', { to: `http://127.0.0.1:${port}/hooks`, secret: 's' })
  expect([response.status, await response.text()]).toEqual([422, 'no'])
})

test('a test may give the body and headers', async () => {
  const mock = await createMock(API)
  const { received, to } = receiver()
  const body = { id: '7b3c1c9e-6f61-4b7a-9f1b-0a4f5c1c2d3e', type: 'things.created', thing: 9 }
  await mock.emit('things.created', { to, secret: 's', body, headers: { 'shop-signature': 'v1=forged' } })
  expect(JSON.parse(received[0]?.body ?? '')).toEqual(body)
  expect(received[0]?.headers.get('shop-signature')).toBe('v1=forged')
})

test.each([
  [
    'an event that the document does not have',
    'things.sold',
    { secret: 's' },
    'It has: things.created, things.deleted.',
  ],
  ['a missing secret', 'things.created', {}, 'pass the secret that signs things.created'],
  ['a body that breaks the document', 'things.created', { secret: 's', body: { id: 7 } }, 'The event things.created'],
])('%s is an error that says what to do', async (_, name, options, message) => {
  const mock = await createMock(API)
  const { received, to } = receiver()
  await expect(mock.emit(name, { to, ...options })).rejects.toThrow(message)
  expect(received).toEqual([])
})

test('a receiver that is not there is named', async () => {
  const mock = await createMock(API)
  const to = 'http://127.0.0.1:9/hooks'
  await expect(mock.emit('things.created', { to, secret: 's' })).rejects.toThrow(
    `Nobody takes the event things.created at ${to}`,
  )
})
