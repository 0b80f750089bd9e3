import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { mockOf } from '../documents.ts'

const PING = `
paths:
  /ping:
    get: { responses: { '200': { description: Pong, content: { text/plain: { example: pong } } } } }
    post: { responses: { '204': { description: Done } } }
`

test('the base path of the server is honoured', async () => {
  const mock = await mockOf(`servers: [{ url: 'https://shop.test/v1' }]${PING}`)
  const response = await mock.fetch('https://shop.test/v1/ping')
  expect([response.status, await response.text()]).toEqual([200, 'pong'])
})

test('a request outside the base path is a 404 that names it', async () => {
  const mock = await mockOf(`servers: [{ url: 'https://shop.test/v1' }]${PING}`)
  const response = await mock.fetch('https://shop.test/ping')
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect((await response.json()).detail).toContain('Shop is served below /v1, and /ping is not')
})

test('any of several base paths is served', async () => {
  const mock = await mockOf(`servers: [{ url: 'https://shop.test/v1' }, { url: '/' }]${PING}`)
  expect((await mock.fetch('http://a.test/v1/ping')).status).toBe(200)
  expect((await mock.fetch('http://a.test/ping')).status).toBe(200)
})

test('all servers of a document are answered under one URL, and each operation at its own as well', async () => {
  const mock = await mockOf(`
servers: [{ url: 'https://shop.test/v1' }, { url: 'https://shop.test/{version}', variables: { version: { default: v2, enum: [v2, v3] } } }]
paths:
  /ping: { get: { responses: { '204': { description: Pong } } } }
  /jobs:
    post: { servers: [{ url: 'https://queue.test/{tenant}', variables: { tenant: { default: all } } }], responses: { '202': { description: Later } } }
`)
  const status = async (method: string, url: string) => (await mock.fetch(url, { method })).status
  expect(await status('GET', 'http://a.test/v1/ping')).toBe(204)
  expect(await status('GET', 'http://a.test/v3/ping')).toBe(204)
  expect(await status('POST', 'http://a.test/v1/jobs')).toBe(202)
  expect(await status('POST', 'https://queue.test/acme/jobs')).toBe(202)
  expect(await status('GET', 'https://queue.test/acme/ping')).toBe(404)
})

test('one server whose URL is none concerns its operation alone', async () => {
  const mock = await mockOf(`
servers: [{ url: 'https://shop.test/v1' }]
paths:
  /ping: { get: { responses: { '204': { description: Pong } } } }
  /jobs: { post: { servers: [{ url: 'https://no url' }], responses: { '202': { description: Later } } } }
`)
  expect((await mock.fetch('http://a.test/v1/ping')).status).toBe(204)
  expect((await mock.fetch('http://a.test/v1/jobs', { method: 'POST' })).status).toBe(202)
})

test('an unknown path is a 404, a wrong method a 405 that allows the others', async () => {
  const mock = await mockOf(PING)
  const unknown = await mock.fetch('http://shop.test/pong')
  expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  const wrong = await mock.fetch('http://shop.test/ping', { method: 'DELETE' })
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
})

test('a 204 has neither body nor content type', async () => {
  const mock = await mockOf(PING)
  const response = await mock.fetch('http://shop.test/ping', { method: 'POST' })
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([204, null, ''])
})

test('parameters of awkward paths are found', async () => {
  const mock = await mockOf(`
paths:
  /files/{file-name}.{ext}:
    get:
      parameters:
        - { name: file-name, in: path, required: true, schema: { type: string, pattern: '^[a-z ]+$' } }
        - { name: ext, in: path, required: true, schema: { enum: [pdf] } }
      responses: { '204': { description: Done } }
`)
  expect((await mock.fetch('http://shop.test/files/my%20file.pdf')).status).toBe(204)
  expect((await mock.fetch('http://shop.test/files/my%20file.doc')).status).toBe(422)
})

test('a callback URL is never called', async () => {
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const mock = await mockOf(`
paths:
  /hooks:
    post:
      responses: { '204': { description: Done } }
      callbacks: { done: { '${url}': { post: { responses: { '200': { description: OK } } } } } }
`)
  expect((await mock.fetch('http://shop.test/hooks', { method: 'POST' })).status).toBe(204)
  // A callback would have been sent before this request is.
  await fetch(url)
  server.closeAllConnections()
  server.close()
  expect(requests).toBe(1)
})

test.each([
  ['/größen/{größe}', '/größen/weiß'],
  ['/gr%C3%B6%C3%9Fen/{größe}', '/größen/weiß'],
  ['/größen/{größe}', '/gr%c3%b6%C3%9Fen/wei%C3%9F'],
  ['/a%20b/{größe}', '/a b/weiß'],
  ['/100%/x+y:z/{größe}', '/100%/x+y:z/weiß'],
])('%s leads to a parameter, however it is spelt: %s', async (template, path) => {
  const mock = await mockOf(`
servers: [{ url: 'https://shop.test/büro' }]
paths:
  ${template}:
    get:
      operationId: getSize
      parameters: [{ name: größe, in: path, required: true, schema: { enum: [weiß] } }]
      responses: { '204': { description: Done } }
`)
  expect((await mock.fetch(`http://shop.test/büro${path}`)).status).toBe(204)
  expect((await mock.fetch(`http://shop.test/büro${path.replace(/[^/]*$/, 'rot')}`)).status).toBe(422)
  expect(mock.requestsTo('getSize')).toHaveLength(2)
})

test('an operation that documents no response, or only ones that fetch never shows, answers 200 without a body', async () => {
  const mock = await mockOf(`
paths:
  /nothing: { get: { responses: {} } }
  /early: { get: { responses: { '100': { description: Go on }, '103': { description: Hints } } } }
`)
  for (const path of ['/nothing', '/early']) {
    const response = await mock.fetch(`http://shop.test${path}`)
    expect([response.status, await response.text()]).toEqual([200, ''])
  }
})
