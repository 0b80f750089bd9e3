import { expect, test } from 'vitest'
import type { ApiDescription } from '../../src/api-description.ts'
import { readFetchArguments } from '../../src/http/incoming-request.ts'
import type { CallArguments } from '../../src/operation/call-arguments.ts'
import { readRequest } from '../../src/request/read-request.ts'
import { readContent } from '../../src/serialization/content.ts'
import { apiOf } from '../documents.ts'

async function read(api: ApiDescription, url: string, init?: RequestInit): Promise<CallArguments> {
  const request = await readFetchArguments(`http://shop.test${url}`, init)
  const content = await readContent(request.bytes, request.headers.get('content-type') ?? '')
  const [operation] = api.operations
  if (!operation) throw new Error('The document has no operation.')
  return readRequest(api, operation, request, request.url.pathname, content)
}

/** What the query parameter `q` says. */
async function readQuery(schema: string, text: string): Promise<unknown> {
  const api = apiOf(`
paths:
  /things: { get: { parameters: [{ name: q, in: query, schema: ${schema} }], responses: {} } }`)
  return (await read(api, `/things?q=${text}`)).query?.q
}

test('every parameter is read as the type that its schema names', async () => {
  const api = apiOf(`
paths:
  /things/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: number } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { done: { type: boolean } } } }
        - { name: where, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: X-Many, in: header, schema: { type: array, items: { type: integer } } }
        - { name: dark, in: cookie, schema: { type: boolean } }
        - { name: absent, in: query, schema: { type: integer } }
        - { name: accept, in: header, schema: { type: string } }
      responses: {}`)
  const url = '/things/7?tags=1,2.5&filter[done]=true&where={"a":[1]}'
  expect(await read(api, url, { headers: { 'x-many': '1, 2', cookie: 'dark=false', accept: '*/*' } })).toEqual({
    path: { id: 7 },
    query: { tags: [1, 2.5], filter: { done: true }, where: { a: [1] } },
    header: { 'X-Many': [1, 2] },
    cookie: { dark: false },
  })
})

test.each([
  ['{ type: integer }', '5', 5],
  ['{ type: integer }', '0x10', '0x10'],
  ['{ type: integer }', '1e3', '1e3'],
  ['{ type: integer }', '%201', ' 1'],
  ['{ type: integer }', '1e%2B21', 1e21],
  ['{ type: number }', '1e3', 1000],
  ['{ oneOf: [{ type: integer }, { type: string }] }', '5', 5],
  ['{ oneOf: [{ type: integer }, { type: string }] }', 'x', 'x'],
  ['{ anyOf: [{ type: integer, maximum: 3 }, { type: string, minLength: 2 }] }', '50', '50'],
  ['{ type: [integer, string], minimum: 7, maxLength: 2 }', '5', '5'],
  ['{ type: [boolean, "null"] }', 'null', null],
  ['{ type: [string, "null"] }', 'null', 'null'],
  ['{ enum: [1, 2] }', '2', 2],
  ['{ enum: ["1", 2] }', '1', '1'],
  ['{ const: true }', 'true', true],
  ['{ type: [array, string] }', 'a', 'a'],
  ['{}', '5', '5'],
])('for %s the text %s says %j', async (schema, text, value) => {
  expect(await readQuery(schema, text)).toBe(value)
})

test.each([
  ['a=[]&a=["x"]', { a: [[], ['x']] }],
  ['c=[]&c=["x"]', { c: [[], ['x']] }],
  ['a=x&a=y', { a: [['x'], ['y']] }],
  ['b=[]', { b: ['[]'] }],
])('the lists of a list are JSON, and a text that looks like one is a text: %s', async (body, values) => {
  const list = '{ type: array, items: { type: string } }'
  const api = apiOf(`
paths:
  /things:
    post:
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { b: ${list}, c: { type: array, items: { type: array, items: { type: string, minLength: 2 } } } }, additionalProperties: { type: array, items: ${list} } } } } }
      responses: {}`)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await read(api, '/things', { method: 'POST', headers, body })).body).toEqual(values)
})

test('an object spread over a form has the names that it requires, whether it describes them or not', async () => {
  const api = apiOf(`
paths:
  /things:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { whom: { type: object, properties: { name: { type: string } }, oneOf: [{ required: [email] }, { required: [phone] }] }, n: { type: integer } } }
            encoding: { whom: { style: form, explode: true } }
      responses: {}`)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = 'name=a&email=b&n=1&other=c'
  expect((await read(api, '/things', { method: 'POST', headers, body })).body).toEqual({
    whom: { name: 'a', email: 'b' },
    n: 1,
    other: 'c',
  })
})

test('a map spread over the query has the names that its patterns stand for, and leaves the others alone', async () => {
  const api = apiOf(`
paths:
  /things:
    get:
      parameters:
        - { name: fields, in: query, schema: { type: object, patternProperties: { ^f_: { type: boolean } }, additionalProperties: false } }
        - { name: page, in: query, schema: { type: integer } }
      responses: {}`)
  expect(await read(api, '/things?f_a=true&page=2&f_b=no')).toEqual({
    query: { fields: { f_a: true, f_b: 'no' }, page: 2 },
  })
})

test('alternatives that are told apart by a value are read as the one that is meant', async () => {
  const schema = `{ oneOf: [
    { type: object, properties: { kind: { const: a }, size: { type: integer } } },
    { type: object, properties: { kind: { const: b }, size: { type: string } } } ] }`.replace(/\s+/g, ' ')
  const api = apiOf(`
paths:
  /things: { get: { parameters: [{ name: q, in: query, style: deepObject, schema: ${schema} }], responses: {} } }`)
  expect((await read(api, '/things?q[kind]=a&q[size]=5')).query).toEqual({ q: { kind: 'a', size: 5 } })
  expect((await read(api, '/things?q[kind]=b&q[size]=5')).query).toEqual({ q: { kind: 'b', size: '5' } })
})

const BODY = `
paths:
  /things:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object } }
          text/plain: { schema: { type: integer } }
          multipart/form-data:
            schema:
              type: object
              properties:
                size: { type: integer }
                tags: { type: array, items: { type: boolean } }
                meta: { type: object, properties: { n: { type: string } } }
                file: { type: string, format: binary }
          image/*: {}
      responses: {}`

test('a body of JSON is what it says, with its media type', async () => {
  const init = { method: 'POST', body: '{"n":"5"}', headers: { 'content-type': 'application/json; charset=utf-8' } }
  expect(await read(apiOf(BODY), '/things', init)).toEqual({ body: { n: '5' }, contentType: 'application/json' })
})

test('a text is read as the type of its schema', async () => {
  expect(await read(apiOf(BODY), '/things', { method: 'POST', body: '12' })).toEqual({
    body: 12,
    contentType: 'text/plain',
  })
})

test.each([
  ['{}', '1', 'one file'],
  ['{}', '[1]', 'one file'],
  ['{ $ref: "#/components/schemas/Anything" }', 'null', 'one file'],
  ['{ type: array, items: {} }', '1', 'a list of one'],
  ['{ type: array, items: {} }', '{"a":1}', 'a list of one'],
  ['{ type: array, items: {} }', '[1]', 'a list of one'],
])('a part that is a file by the schema %s is one, even if it is JSON: %s', async (schema, text, shape) => {
  for (const encoding of ['{}', '{ file: { contentType: application/json } }']) {
    const api = apiOf(`
components: { schemas: { Anything: {} } }
paths:
  /things:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { file: ${schema} } }
            encoding: ${encoding}
      responses: {}`)
    const form = new FormData()
    form.append('file', new File([text], 'a.json', { type: 'application/json' }))
    const { body } = await read(api, '/things', { method: 'POST', body: form })
    const { file } = body as { file: unknown }
    expect(file).toEqual(shape === 'one file' ? expect.any(File) : [expect.any(File)])
  }
})

test('the fields of a form are numbers, lists, objects and files', async () => {
  const form = new FormData()
  for (const [name, value] of [
    ['size', '5'],
    ['tags', 'true'],
    ['meta', '{"n":"5"}'],
  ] as const) {
    form.append(name, value)
  }
  form.append('file', new File(['bytes'], 'a.txt'))
  const { body, contentType } = await read(apiOf(BODY), '/things', { method: 'POST', body: form })
  expect(contentType).toBe('multipart/form-data')
  expect(body).toMatchObject({ size: 5, tags: [true], meta: { n: '5' } })
  expect(await (body as { file: File }).file.text()).toBe('bytes')
})

test.each([
  ['kind=a&value=5&extra=x&more=7', { kind: 'a', value: 5, extra: 'x', more: 7 }],
  ['kind=b&value=true', { kind: 'b', value: true }],
  ['kind=b&value=5', { kind: 'b', value: '5' }],
  ['kind=a&list=1', { kind: 'a', list: [1] }],
  ['kind=a&only=1', { kind: 'a', only: 1 }],
])('a field is read as the type that a condition gives it: %s', async (sent, body) => {
  const api = apiOf(`
paths:
  /things:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties: { kind: { enum: [a, b] }, extra: { type: string } }
              if: { properties: { kind: { const: a } } }
              then: { properties: { value: { type: integer }, list: { type: array, items: { type: integer } } } }
              else: { properties: { value: { type: [boolean, string] } } }
              dependentSchemas: { extra: { properties: { more: { type: integer } } } }
              allOf: [{ if: { required: [only] }, then: { properties: { only: { type: integer } } } }]
      responses: {}`)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await read(api, '/things', { method: 'POST', headers, body: sent })).body).toEqual(body)
})

test('bytes are a blob, of the media type that was sent', async () => {
  const init = { method: 'POST', body: new Uint8Array([1, 2]), headers: { 'content-type': 'image/png' } }
  const { body, contentType } = await read(apiOf(BODY), '/things', init)
  expect([contentType, (body as Blob).type, (body as Blob).size]).toEqual(['image/png', 'image/png', 2])
})

test('a request without anything says nothing', async () => {
  expect(await read(apiOf(BODY), '/things', { method: 'POST' })).toEqual({})
})
