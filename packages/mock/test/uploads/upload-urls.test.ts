import { expect, test } from 'vitest'
import { startMock } from '../../src/index.ts'
import { mockOf } from '../documents.ts'

const PICTURES = `
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
paths:
  /pictures:
    post:
      operationId: addPicture
      security: [{ key: [] }]
      x-upload: { style: url, name: /file/name, type: /file/type, size: /file/size, url: /put/url }
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses:
        '201':
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties: { put: { type: object, properties: { url: { type: string, format: uri } } } }
              examples: { one: { value: { put: { url: 'https://bucket.test/1' } } }, none: { value: { put: {} } } }`

const FILE = { name: 'cat.jpg', type: 'image/jpeg', size: 7 }
const mock = await mockOf(PICTURES)

/** Asks for a URL for a file. */
async function ask(file: unknown = FILE, headers = {}): Promise<string> {
  const init = { method: 'POST', body: JSON.stringify({ file }) }
  const response = await mock.fetch('http://shop.test/pictures', {
    ...init,
    headers: { 'content-type': 'application/json', 'x-key': 'test', ...headers },
  })
  return (await response.json()).put.url
}

async function put(url: string, { body = 'picture', method = 'PUT', headers = {} } = {}) {
  const response = await mock.fetch(url, { method, body, headers: { 'content-type': 'image/jpeg', ...headers } })
  return response.status === 200 ? 200 : `${response.status} ${(await response.json()).detail}`
}

test('a file that is sent to the URL of an answer is kept, with the name that was announced', async () => {
  mock.reset()
  expect(await put(await ask())).toBe(200)
  const [{ operationId, file } = { operationId: '', file: new File([], '') }] = mock.uploads
  expect([operationId, file.name, file.type, await file.text()]).toEqual([
    'addPicture',
    'cat.jpg',
    'image/jpeg',
    'picture',
  ])
  expect(() => mock.verify()).not.toThrow()
  mock.reset()
  expect(mock.uploads).toEqual([])
})

test('each answer has a URL of its own, on the host that was asked', async () => {
  const [one, other] = [await ask(), await ask()]
  expect(one).toMatch(/^http:\/\/shop\.test\/uploads\/\d+\?signature=[\w-]{36}$/)
  expect(one).not.toBe(other)
})

test.each([
  ['another method', { method: 'POST' }, '405 A file is sent with PUT, and this is POST.'],
  [
    'a token',
    { headers: { authorization: 'Bearer x' } },
    '400 The URL is permission enough. Leave the header authorization out.',
  ],
  [
    'a key of the vendor',
    { headers: { 'x-key': 'x' } },
    '400 The URL is permission enough. Leave the header X-Key out.',
  ],
  [
    'another media type',
    { headers: { 'content-type': 'text/plain' } },
    '403 A file of type "image/jpeg" was announced, and this is "text/plain".',
  ],
  ['another size', { body: 'pict' }, '403 7 bytes were announced, and 4 came.'],
])('a storage refuses %s', async (_, request, refusal) => {
  mock.reset()
  const url = await ask()
  expect(await put(url, request)).toBe(refusal)
  expect(mock.uploads).toEqual([])
  expect(() => mock.verify()).toThrow(refusal.slice(4))
})

test('a changed signature leads nowhere', async () => {
  expect(await put((await ask()).replace(/.$/, '!'))).toContain('404')
})

test('a file that nobody has described may be any', async () => {
  expect(await put(await ask(null), { headers: { 'content-type': '' } })).toBe(200)
  expect(mock.uploads.at(-1)?.file.name).toBe('file')
})

test('an answer that a request or a test wants has the URL that it has', async () => {
  expect(await ask(FILE, { prefer: 'example=one' })).toBe('https://bucket.test/1')
  expect(await ask(FILE, { prefer: 'example=none' })).toBeUndefined()
  mock.respond('addPicture', { body: { put: { url: 'https://elsewhere.test/' } } }, { times: 1 })
  expect(await ask()).toBe('https://elsewhere.test/')
})

test('on a port, the URL leads to the mock', async () => {
  await using started = await startMock(mock.api.document)
  const init = { method: 'POST', body: JSON.stringify({ file: FILE }) }
  const headers = { 'content-type': 'application/json', 'x-key': 'test' }
  const { put: given } = await (await fetch(`${started.url}/pictures`, { ...init, headers })).json()
  const { status } = await fetch(given.url, {
    method: 'PUT',
    body: 'picture',
    headers: { 'content-type': 'image/jpeg' },
  })
  expect([new URL(given.url).port, status, started.uploads.length]).toEqual([String(started.port), 200, 1])
})
