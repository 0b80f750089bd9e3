import { expect, test } from 'vitest'
import type { ApiDescription } from '../../src/api-description.ts'
import { readFetchArguments } from '../../src/http/incoming-request.ts'
import { checkRequest } from '../../src/request/check-request.ts'
import { readRequest } from '../../src/request/read-request.ts'
import { readContent } from '../../src/serialization/content.ts'
import { apiOf } from '../documents.ts'

/** What a request says, and what is wrong with it. */
async function receive(api: ApiDescription, url: string, init?: RequestInit) {
  const request = await readFetchArguments(`http://shop.test${url}`, init)
  const content = await readContent(request.bytes, request.headers.get('content-type') ?? '')
  const [operation] = api.operations
  if (!operation) throw new Error('The document has no operation.')
  const { pathname } = request.url
  const values = readRequest(api, operation, request, pathname, content)
  const refusal = checkRequest(api, operation, request, pathname, content, values)
  return { ...values, wrong: refusal?.violations.map(({ message }) => message) ?? [] }
}

function withParameters(...parameters: string[]) {
  return apiOf(`
paths: { /things: { get: { operationId: listThings, parameters: [${parameters.join(', ')}], responses: {} } } }`)
}

function withBody(content: string) {
  return apiOf(`
paths: { /things: { post: { operationId: addThing, requestBody: { required: true, content: { ${content.replace(/\s+/g, ' ')} } }, responses: {} } } }`)
}

const FREE_FORM = '{ type: object, additionalProperties: { type: integer } }'

test('a free-form object gets what its siblings have no claim to', async () => {
  const api = withParameters(
    `{ name: rest, in: query, schema: ${FREE_FORM} }`,
    '{ name: page, in: query, schema: { type: integer } }',
    `{ name: filter, in: query, style: deepObject, schema: ${FREE_FORM} }`,
  )
  expect(await receive(api, '/things?page=2&filter[a]=1&b=3&c=4')).toEqual({
    query: { page: 2, filter: { a: 1 }, rest: { b: 3, c: 4 } },
    wrong: [],
  })
  expect((await receive(api, '/things?page=2&b=x')).wrong).toEqual([
    'Request query parameter rest property b must be integer',
  ])
})

test('an object that names its properties gets no others, and a text in its place is no object', async () => {
  const api = withParameters('{ name: q, in: query, schema: { type: object, properties: { x: { type: integer } } } }')
  expect((await receive(api, '/things?x=1')).query).toEqual({ q: { x: 1 } })
  expect((await receive(api, '/things?q=1&y=2')).wrong).toEqual([
    'Request query parameter q must be object, each property of which is a parameter of its own',
    'Request query parameter y is not documented for listThings (documented: q)',
  ])
})

test.each([
  ['tags[]=a&tags[]=b', ['a', 'b']],
  ['tags[0]=a&tags[1]=b', ['a', 'b']],
  ['tags=a&tags=b', ['a', 'b']],
  ['tags=a', ['a']],
])('a list in a deep object may be sent as %s', async (query, tags) => {
  const schema = '{ type: object, properties: { tags: { type: array, items: { type: string } } } }'
  const api = withParameters(`{ name: q, in: query, style: deepObject, schema: ${schema} }`)
  const sent = query.replaceAll('tags', 'q[tags]')
  expect(await receive(api, `/things?${sent}`)).toEqual({ query: { q: { tags } }, wrong: [] })
})

test('a delimiter inside of a value is encoded, and one between values is not', async () => {
  const list = 'schema: { type: array, items: { type: string } }'
  const api = withParameters(`{ name: q, in: query, explode: false, ${list} }`)
  expect((await receive(api, '/things?q=a%2Cb,c+d')).query).toEqual({ q: ['a,b', 'c d'] })
})

test.each([
  ['style: pipeDelimited, explode: false', 'q=1|2'],
  ['style: spaceDelimited, explode: false', 'q=1%202'],
  ['style: form, explode: false', 'q=1,2'],
  ['style: pipeDelimited', 'q=1|2'],
  ['style: pipeDelimited, explode: true', 'q=1&q=2'],
  ['style: form', 'q=1&q=2'],
])('a list is read as its style writes it, and not as another one does: %s', async (style, query) => {
  const list = (items: string) =>
    withParameters(`{ name: q, in: query, ${style}, schema: { type: array, items: ${items} } }`)
  const all = ['q=1|2', 'q=1%202', 'q=1,2', 'q=1&q=2']
  const readRight = await Promise.all(
    all.map(async sent => (await receive(list('{ type: integer }'), `/things?${sent}`)).wrong.length === 0),
  )
  expect(all.filter((_, index) => readRight[index])).toEqual([query])
  expect(await receive(list('{ type: string }'), `/things?${query}`)).toEqual({ query: { q: ['1', '2'] }, wrong: [] })
})

test('a list that is sent in several pairs is none where it has to be one', async () => {
  const schema = 'schema: { type: array, items: { type: string } }'
  const api = withParameters(`{ name: q, in: query, style: pipeDelimited, explode: false, ${schema} }`)
  expect(await receive(api, '/things?q=a&q=b')).toEqual({
    query: { q: 'q=a&q=b' },
    wrong: ['Request query parameter q must be array'],
  })
})

test('numbers are digits', async () => {
  const api = withParameters('{ name: n, in: query, schema: { type: integer } }')
  for (const text of ['0x10', '1e3', '%201', '1.0', '']) {
    expect([text, (await receive(api, `/things?n=${text}`)).wrong]).toEqual([
      text,
      ['Request query parameter n must be integer'],
    ])
  }
})

const FORM = `{ type: object, additionalProperties: { type: array, items: { type: integer } }, properties: {
  title: { type: string }, tags: { type: array, items: { type: string } },
  lines: { type: array, items: { type: object, properties: { n: { type: integer } } } },
  photo: { type: string, format: binary } } }`

const ENCODED = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }

test('what a form does not name is read as its additional properties', async () => {
  const api = withBody(`application/x-www-form-urlencoded: { schema: ${FORM} }`)
  const { body, wrong } = await receive(api, '/things', { ...ENCODED, body: 'title=5&a=1&b=1&b=2' })
  expect([body, wrong]).toEqual([{ title: '5', a: [1], b: [1, 2] }, []])
})

test('a form without fields is one when it says so', async () => {
  const api = withBody('application/x-www-form-urlencoded: { schema: { type: object, required: [a] } }')
  expect((await receive(api, '/things', ENCODED)).wrong).toEqual(["Request body must have required property 'a'"])
  expect((await receive(api, '/things', { method: 'POST' })).wrong).toEqual(['Request body is required'])
})

test('the encoding of a field says how it is written', async () => {
  const object = '{ type: object, properties: { id: { type: integer }, on: { type: boolean } } }'
  const schema = `{ type: object, properties: { a: ${object}, b: ${object}, c: { type: array, items: { type: integer } } } }`
  const encoding =
    '{ a: { style: deepObject }, b: { style: form, explode: false }, c: { contentType: application/json } }'
  const api = withBody(`application/x-www-form-urlencoded: { schema: ${schema}, encoding: ${encoding} }`)
  const { body, wrong } = await receive(api, '/things', { ...ENCODED, body: 'a[id]=5&a[on]=true&b=id,6&c=[1,2]' })
  expect([body, wrong]).toEqual([{ a: { id: 5, on: true }, b: { id: 6 }, c: [1, 2] }, []])
})

function multipart(...parts: readonly (readonly [name: string, value: string | Blob])[]): RequestInit {
  const body = new FormData()
  for (const [name, value] of parts) body.append(name, value)
  return { method: 'POST', body }
}

const file = (text: string, type: string) => new Blob([text], { type })

test('a list of objects may be one part that is JSON, or a part for each', async () => {
  const api = withBody(`multipart/form-data: { schema: ${FORM} }`)
  const whole = await receive(api, '/things', multipart(['lines', file('[{"n":1},{"n":2}]', 'application/json')]))
  expect([whole.body, whole.wrong]).toEqual([{ lines: [{ n: 1 }, { n: 2 }] }, []])
  const parts = await receive(api, '/things', multipart(['lines', '{"n":1}'], ['lines', '{"n":2}']))
  expect([parts.body, parts.wrong]).toEqual([{ lines: [{ n: 1 }, { n: 2 }] }, []])
})

test('a text may come with the name of a file', async () => {
  const api = withBody(`multipart/form-data: { schema: ${FORM} }`)
  const { body, wrong } = await receive(
    api,
    '/things',
    multipart(['title', new File(['A'], 'a.txt', { type: 'text/plain' })]),
  )
  expect([body, wrong]).toEqual([{ title: 'A' }, []])
})

test('a part has one of the content types that are documented for it', async () => {
  const api = withBody(
    `multipart/form-data: { schema: ${FORM}, encoding: { photo: { contentType: 'image/png, image/webp' } } }`,
  )
  expect((await receive(api, '/things', multipart(['photo', file('x', 'image/webp')]))).wrong).toEqual([])
  expect((await receive(api, '/things', multipart(['photo', file('x', 'text/plain')]))).wrong).toEqual([
    'Request body property photo has the content type text/plain, and must have image/png or image/webp',
  ])
})

test('a text may be sent as what is documented of its part, even if that is an image', async () => {
  const api = withBody(
    `multipart/form-data: { schema: ${FORM}, encoding: { title: { contentType: 'image/png, image/webp' } } }`,
  )
  const url = await receive(api, '/things', multipart(['title', file('https://a.test/a.png', 'image/png')]))
  expect([url.body, url.wrong]).toEqual([{ title: 'https://a.test/a.png' }, []])
  const empty = await receive(api, '/things', multipart(['title', file('', 'image/png')]))
  expect([empty.body, empty.wrong]).toEqual([{ title: '' }, []])
  const image = new Blob([new Uint8Array([0x89, 0x50, 0xff])], { type: 'image/png' })
  expect((await receive(api, '/things', multipart(['title', image]))).wrong).toEqual([
    'Request body property title must be string',
  ])
  expect((await receive(api, '/things', multipart(['title', file('a', 'image/gif')]))).wrong).toContain(
    'Request body property title must be string',
  )
})

test.each([
  ['X-Sum: 3', []],
  ['x-sum: 3\r\nX-Kind: b', []],
  ['X-Kind: b', ['Request body property photo header X-Sum is required']],
  ['X-Sum: 0', ['Request body property photo header X-Sum must be >= 1']],
  ['X-Sum: many', ['Request body property photo header X-Sum must be integer']],
  [
    'X-Sum: 3\r\nX-Kind: c',
    ['Request body property photo header X-Kind must be equal to one of the allowed values: a, b'],
  ],
])('the headers of a part are those that are documented for it: %s', async (head, wrong) => {
  const headers =
    '{ X-Sum: { required: true, schema: { type: integer, minimum: 1 } }, X-Kind: { schema: { enum: [a, b] } } }'
  const api = withBody(`multipart/form-data: { schema: ${FORM}, encoding: { photo: { headers: ${headers} } } }`)
  const part = `--B\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n${head}\r\n\r\nx\r\n--B--\r\n`
  const sent = { method: 'POST', body: part, headers: { 'content-type': 'multipart/form-data; boundary=B' } }
  expect((await receive(api, '/things', sent)).wrong).toEqual(wrong)
})

test('lines of JSON are a list', async () => {
  const api = withBody('application/x-ndjson: { schema: { type: array, items: { type: integer } } }')
  const send = (body: string) =>
    receive(api, '/things', { method: 'POST', body, headers: { 'content-type': 'application/x-ndjson' } })
  expect((await send('1\n2\n')).body).toEqual([1, 2])
  expect((await send('1\n"a"\n')).wrong).toEqual(['Request body property 1 must be integer'])
})

test('a request without bytes has no body, whatever its content type says', async () => {
  const empty = (method: string, type = 'application/x-www-form-urlencoded') => ({
    method,
    headers: { 'content-type': type },
    body: '',
  })
  const without = apiOf('paths: { /things: { delete: { operationId: deleteThings, responses: {} } } }')
  expect(await receive(without, '/things', empty('DELETE'))).toEqual({ wrong: [] })
  expect(await receive(without, '/things', empty('DELETE', 'application/jsonl'))).toEqual({ wrong: [] })
  expect((await receive(without, '/things', { ...empty('DELETE'), body: '&' })).wrong).toEqual([
    'Request body must not be sent: deleteThings documents none',
  ])
  const json = withBody('application/json: {}')
  expect(await receive(json, '/things', empty('POST'))).toEqual({ wrong: ['Request body is required'] })
  const form = withBody('application/x-www-form-urlencoded: { schema: { type: object } }')
  expect(await receive(form, '/things', empty('POST'))).toMatchObject({ body: {}, wrong: [] })
})
