import { expect, test } from 'vitest'
import { mockOf } from '../documents.ts'

const THINGS = `
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object, properties: { n: { type: integer } } }, examples: { one: { value: { n: 1 } }, two: { value: { n: 2 } } } } } }
        '404': { description: No, content: { application/problem+json: { examples: { missing: { value: { title: Missing } } } } } }
        '5XX': { description: Failed }
  /other:
    get:
      responses:
        '200': { description: OK }
        default: { description: Any, content: { application/json: { example: { message: other } } } }
`

async function ask(prefer: string, path = '/things', accept?: string) {
  const mock = await mockOf(THINGS)
  const headers = { prefer, ...(accept && { accept }) }
  const response = await mock.fetch(`http://shop.test${path}`, { headers })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined }
}

test('a documented status and example can be chosen', async () => {
  expect(await ask('code=404')).toEqual({ status: 404, body: { title: 'Missing' } })
  expect(await ask('example=two')).toEqual({ status: 200, body: { n: 2 } })
  expect(await ask('code=200; example="two"')).toEqual({ status: 200, body: { n: 2 } })
  expect(await ask('respond-async, code=404, example=missing')).toEqual({ status: 404, body: { title: 'Missing' } })
})

test('a status of a documented range and the default count as documented', async () => {
  expect((await ask('code=503')).status).toBe(503)
  expect(await ask('code=418', '/other')).toEqual({ status: 418, body: { message: 'other' } })
})

test('an error is served whatever the request accepts', async () => {
  expect((await ask('code=404', '/things', 'application/json')).status).toBe(404)
})

test('an undocumented status is a problem that lists the documented ones', async () => {
  const { status, body } = await ask('code=418')
  expect([status, body.detail]).toEqual([
    400,
    'Prefer: code=418 is not documented for listThings. Documented statuses: 200, 404, 5XX.',
  ])
})

test('an example of another status is a problem that lists those of this one', async () => {
  const { status, body } = await ask('code=404, example=one')
  expect([status, body.detail]).toEqual([
    400,
    'Prefer: example=one does not exist for 404 of listThings. Examples: missing.',
  ])
})

test('a status whose body nobody accepts is a problem, not another status', async () => {
  expect((await ask('code=200', '/things', 'text/csv')).status).toBe(400)
})

test('dynamic=true generates a body, and anything else than true or false is a problem', async () => {
  const { status, body } = await ask('dynamic=true')
  expect([status, Number.isInteger(body.n)]).toEqual([200, true])
  expect((await ask('dynamic=maybe')).status).toBe(400)
})

test('a request is answered by itself: the Accept of an earlier one does not stick', async () => {
  const mock = await mockOf(`
paths:
  /things:
    get:
      responses:
        '200': { description: OK, content: { application/json: { example: { n: 1 } }, text/csv: { example: 'n' } } }
`)
  const csv = await mock.fetch('http://shop.test/things', { headers: { accept: 'text/csv' } })
  const json = await mock.fetch('http://shop.test/things')
  expect([csv.headers.get('content-type'), json.headers.get('content-type')]).toEqual(['text/csv', 'application/json'])
})

test('an example is found in whichever of the accepted media types has it', async () => {
  const mock = await mockOf(`
paths:
  /things:
    get:
      responses:
        '200': { description: OK, content: { text/plain: { examples: { plain: { value: n } } }, application/json: { examples: { cat: { value: { n: 1 } } } } } }
`)
  const ask = async (prefer: string, accept: string) => {
    const response = await mock.fetch('http://shop.test/things', { headers: { prefer, accept } })
    return [response.status, response.headers.get('content-type')]
  }
  const both = 'text/plain, application/json;q=0.9'
  expect(await ask('code=200, example=cat', both)).toEqual([200, 'application/json'])
  expect(await ask('code=200, example=plain', both)).toEqual([200, 'text/plain'])
  expect(await ask('code=200, example=cat', 'text/plain')).toEqual([400, 'application/problem+json'])
})

test.each(['*/*', 'application/*, application/json', 'text/csv, */*'])(
  'a range is answered with what is named nowhere else: %s',
  async accept => {
    const mock = await mockOf(`
paths:
  /things:
    get:
      responses:
        '200': { description: OK, content: { 'application/*': { schema: { type: array } }, application/json: { schema: { type: integer } }, text/csv: { schema: { type: string } } } }`)
    const response = await mock.fetch('http://shop.test/things', { headers: { accept } })
    const isText = accept.startsWith('text')
    expect(response.headers.get('content-type')).toContain(isText ? 'text/csv' : 'application/json')
    if (!isText) expect(await response.json()).toBe(1)
  },
)

test('who names no parameter of a media type is answered with the one that has none', async () => {
  const mock = await mockOf(`
paths:
  /things:
    get:
      responses:
        '200': { description: OK, content: { application/json; charset=utf-8: { example: named }, application/json: { example: plain } } }`)
  const ask = async (accept: string) =>
    await (await mock.fetch('http://shop.test/things', { headers: { accept } })).json()
  expect(await ask('application/json')).toBe('plain')
  expect(await ask('application/json; charset=utf-8')).toBe('named')
})

test('what Accept names with a parameter is answered as that alone, or by what else it allows, or by 406', async () => {
  const mock = await mockOf(`
paths:
  /things:
    get:
      responses:
        '200': { description: OK, content: { application/json: { example: plain }, application/json; version=2: { example: second } } }
  /any: { get: { responses: { '200': { description: OK, content: { 'application/*': { example: { n: 1 } } } } } } }`)
  const ask = async (accept: string, path = '/things') => {
    const response = await mock.fetch(`http://shop.test${path}`, { headers: { accept } })
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
  expect(await ask('application/json;version=2')).toEqual([200, 'application/json; version=2', '"second"'])
  expect(await ask('application/json;version=3, */*;q=0.1')).toEqual([200, 'application/json', '"plain"'])
  expect((await ask('application/json;version=3'))[0]).toBe(406)
  expect((await ask('application/json;q=0'))[0]).toBe(406)
  expect(await ask('application/vnd.acme+json', '/any')).toEqual([200, 'application/vnd.acme+json', '{"n":1}'])
  expect(await ask('application/xml', '/any')).toEqual([200, 'application/xml', expect.stringContaining('<n>1</n>')])
  expect((await ask('image/png', '/any'))[0]).toBe(406)
})
