import { request } from 'node:http'
import { apiOf } from '@crm-clients/test-support'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerPageFile } from '../../src/control/answer-page.ts'
import { type StartedMock, startMock } from '../../src/start-mock.ts'

const SHOP = apiOf(`
servers: [{ url: https://shop.test/v1 }]
security: [{ login: [], key: [] }]
paths:
  /things/{code}:
    post:
      operationId: addThing
      parameters: [{ name: code, in: path, required: true, schema: { type: string, pattern: '^[A-Z]{3}$' } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } } }
      responses: { '201': { description: Made } }
components:
  securitySchemes:
    login: { type: http, scheme: basic }
    key: { type: apiKey, in: query, name: key }
`)

let mock: StartedMock
beforeEach(async () => {
  mock = await startMock(SHOP)
})
afterEach(() => mock.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${mock.controlUrl}${path}`, { headers })

test('the page comes with its policy, and so does what it loads', async () => {
  for (const [path, type] of Object.entries({
    '/': 'text/html',
    '/page/main.js': 'text/javascript',
    '/page/page.css': 'text/css',
  })) {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect((await get('')).url).toBe(`${mock.controlUrl}/`)
})

test.each(['/page/', '/page/page-file.ts', '/page/..%2fpage-file.ts', '/page/code.json?operation=other'])(
  'there is no %s',
  async path => {
    expect((await get(path)).status).toBe(404)
  },
)

test('the page is told what it lists, and of its own origin alone', async () => {
  expect(await (await get('/page/description.json')).json()).toMatchObject({
    operations: [{ id: 'addThing' }],
    resources: [],
  })
  const foreign = { origin: 'https://other.test' }
  expect((await get('/page/description.json', foreign)).status).toBe(403)
  expect((await get('/page/code.json?operation=addThing', foreign)).status).toBe(403)
  expect((await get('/page/main.js', foreign)).status).toBe(200)
})

test('code names the host by which the page was reached, and makes a request that the mock accepts', async () => {
  const { samples } = (await (await get('/page/code.json?operation=addThing')).json()) as {
    samples: { language: string; text: string }[]
  }
  const { text = '' } = samples.find(({ language }) => language === 'fetch') ?? {}
  const AsyncFunction = (async () => {}).constructor as new (code: string) => () => Promise<Response>
  const response = await new AsyncFunction(`${text}\nreturn response`)()
  expect([response.status, mock.requests.map(({ operationId }) => operationId)]).toEqual([201, ['addThing']])
})

test('without the package of the page, a plain one says which that is, and lists the controls', async () => {
  const ask = (path: string) => {
    const url = new URL(`${mock.controlUrl}${path}`)
    const request = {
      method: 'GET',
      url,
      headers: new Headers(),
      bytes: new Uint8Array(),
      signal: new AbortController().signal,
    }
    return answerPageFile(request, async () => undefined)
  }
  const { status, headers, body } = await ask('/')
  expect([status, headers['content-security-policy']]).toEqual([200, "default-src 'none'"])
  expect(body).toContain('npm install @crm-clients/mock-page')
  expect(body).toContain('POST /__mock/replies')
  expect((await ask('/page/main.js')).status).toBe(404)
})

test('a request that only reads the head of the page gets it', async () => {
  const status = await new Promise(resolve => {
    request(`${mock.controlUrl}/`, { method: 'HEAD' }, ({ statusCode }) => resolve(statusCode)).end()
  })
  expect(status).toBe(200)
})

test('where an example cannot be sent, there is a reason in place of code', async () => {
  await using other = await startMock(
    apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{ name: x-text, in: header, required: true, schema: { type: string }, example: "a\\0b" }]
      responses: { '200': { description: OK } }
`),
  )
  const response = await fetch(`${other.controlUrl}/page/code.json?operation=listThings`)
  expect([response.status, await response.json()]).toEqual([
    422,
    expect.objectContaining({ detail: expect.stringContaining('listThings cannot be sent') }),
  ])
})
