import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import type { MockOptions } from '../../src/mock-options.ts'
import { reasons } from '../documents.ts'

const FORM = `{ type: object, additionalProperties: false, required: [title], properties: {
  title: { type: string },
  count: { type: integer },
  done: { type: boolean },
  tags: { type: array, items: { type: string } },
  meta: { type: object, properties: { n: { type: integer } } },
  file: { type: string, format: binary },
  photo: { contentMediaType: image/png },
  raw: {},
  attachment: { anyOf: [ { type: string, format: binary }, { type: string, format: uri, maxLength: 30 } ] },
  either: { oneOf: [ { type: string, format: binary }, { type: string, maxLength: 5 } ] },
  small: { type: string, format: binary, maxLength: 3 } } }`

function formMock(
  schema = FORM,
  mediaType = 'multipart/form-data',
  options: MockOptions = {},
  components = '',
  encoding = '',
): Promise<Mock> {
  const content = `{ ${mediaType}: { schema: ${schema.replace(/\s+/g, ' ')}, encoding: { ${encoding} } } }`
  return createMock(
    apiOf(`
paths:
  /forms:
    post: { requestBody: { required: true, content: ${content} }, responses: { '204': { description: Done } } }
${components}`),
    options,
  )
}

async function send(mock: Mock, fields: Record<string, string | Blob | readonly (string | Blob)[]>): Promise<string[]> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) form.append(name, item)
  }
  return await reasons(await mock.fetch('http://shop.test/forms', { method: 'POST', body: form }))
}

const file = (text = 'x', type = 'image/png') => new Blob([text], { type })

test('texts are read as the types of the schema, and files are files', async () => {
  const mock = await formMock()
  const fields = { title: 'A', count: '3', done: 'true', tags: ['a', 'b'], meta: '{"n":1}', file: file() }
  expect(await send(mock, { ...fields, photo: file(), raw: file() })).toEqual([])
  expect(await send(mock, { title: 'A', tags: 'one', meta: file('{"n":1}', 'application/json') })).toEqual([])
  const entry = mock.requests[0]
  expect(entry?.body).toMatchObject({ title: 'A', count: '3', tags: ['a', 'b'] })
})

test('wrong texts in a form are named', async () => {
  expect(await send(await formMock(), { count: 'x', done: 'maybe', meta: '{"n":"x"}', extra: '1' })).toEqual([
    "Request body must have required property 'title'",
    "Request body must NOT have additional properties; found 'extra'",
    'Request body property count must be integer',
    'Request body property done must be boolean',
    'Request body property meta.n must be integer',
  ])
})

test('what is inside of a JSON part has the types of JSON', async () => {
  const mock = await formMock()
  for (const text of ['{"n":"1"}', '{"n":true}', '{"n":null}']) {
    const refused = ['Request body property meta.n must be integer']
    expect([text, await send(mock, { title: 'A', meta: text })]).toEqual([text, refused])
    expect([text, await send(mock, { title: 'A', meta: file(text, 'application/json') })]).toEqual([text, refused])
  }
})

test('that is so behind references, in lists and among properties that are not named', async () => {
  const schema = `{ type: object, properties: {
    list: { type: array, items: { $ref: '#/components/schemas/Part' } },
    part: { $ref: '#/components/schemas/Part' } },
    additionalProperties: { type: integer } }`
  const components = `components: { schemas: { Part: { type: object, properties: { any: {}, note: { type: [string, 'null'] } } } } }`
  const mock = await formMock(schema, 'multipart/form-data', {}, components)
  const part = file('{"any":5,"note":null}', 'application/json')
  expect(await send(mock, { part, list: [part, part], more: '5' })).toEqual([])
  expect(await send(mock, { part: '{"note":5}', list: ['{"note":5}'], more: 'x' })).toEqual([
    'Request body property more must be integer',
    'Request body property list.0.note must be string,null',
    'Request body property part.note must be string,null',
  ])
})

test('an object that is spread over several fields is read as the types of the schema', async () => {
  const schema = '{ type: object, properties: { size: { type: object, properties: { width: { type: integer } } } } }'
  const mock = await formMock(schema, 'application/x-www-form-urlencoded', {}, '', 'size: { style: deepObject }')
  const post = (text: string) =>
    mock.fetch('http://shop.test/forms', { method: 'POST', body: new URLSearchParams(text) }).then(reasons)
  expect(await post('size[width]=5')).toEqual([])
  expect(await post('size[width]=x')).toEqual(['Request body property size.width must be integer'])
})

test('a text where a file is declared is refused', async () => {
  const mock = await formMock()
  expect(await send(mock, { title: 'A', file: 'x', photo: 'x', raw: 'x' })).toEqual([
    'Request body property file must be a file',
    'Request body property photo must be a file',
    'Request body property raw must be a file',
  ])
})

test('a file where a text is declared is refused', async () => {
  expect(await send(await formMock(), { title: file() })).toEqual(['Request body property title must be string'])
})

test('where both are allowed, both are accepted, and the text keeps its limits', async () => {
  const mock = await formMock()
  expect(await send(mock, { title: 'A', attachment: file(), either: file() })).toEqual([])
  expect(await send(mock, { title: 'A', attachment: 'https://a.test/', either: 'short' })).toEqual([])
  expect(await send(mock, { title: 'A', attachment: `https://a.test/${'x'.repeat(30)}`, either: 'too long' })).toEqual([
    'Request body property attachment must NOT have more than 30 characters',
    'Request body property either must NOT have more than 5 characters',
  ])
})

test('the length of a file is limited in bytes', async () => {
  expect(await send(await formMock(), { title: 'A', small: file('1234') })).toEqual([
    'Request body property small must NOT have more than 3 bytes',
  ])
})

test('a malformed multipart body is a 400', async () => {
  const mock = await formMock()
  const init = { method: 'POST', body: 'not a form' }
  for (const contentType of ['multipart/form-data; boundary=x', 'multipart/form-data']) {
    const headers = { 'content-type': contentType }
    const response = await mock.fetch('http://shop.test/forms', { ...init, headers })
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  }
})

test('urlencoded forms are validated field by field', async () => {
  const schema = `{ type: object, additionalProperties: false, properties: {
    odd-key: { type: integer }, tags: { type: array, items: { type: string } }, meta: { type: object } } }`
  const mock = await formMock(schema, 'application/x-www-form-urlencoded')
  const post = (text: string) =>
    mock.fetch('http://shop.test/forms', { method: 'POST', body: new URLSearchParams(text) }).then(reasons)
  expect(await post('odd-key=1&tags=a&tags=b&meta={}')).toEqual([])
  expect(await post('odd-key=x&other=1')).toEqual([
    "Request body must NOT have additional properties; found 'other'",
    'Request body property odd-key must be integer',
  ])
})

test('plain Prism lets a text pass where a file is declared', async () => {
  const schema = '{ type: object, properties: { file: { type: string, format: binary } } }'
  const form = new FormData()
  form.set('file', 'x')
  for (const [plain, status] of [
    [true, 204],
    [false, 422],
  ] as const) {
    const mock = await formMock(schema, 'multipart/form-data', { plain })
    expect((await mock.fetch('http://shop.test/forms', { method: 'POST', body: form })).status).toBe(status)
  }
})
