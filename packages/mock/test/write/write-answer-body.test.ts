import { expect, test } from 'vitest'
import { mockOf } from '../documents.ts'

/** The answer of an operation whose body is described so. */
async function answerOf(content: string, components = ''): Promise<Response> {
  const mock = await mockOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses: { '200': { description: OK, content: { ${content} } } }
${components}`)
  return await mock.fetch('http://shop.test/things')
}

const THING =
  '{ type: object, required: [a, list], properties: { a: { type: integer }, list: { type: array, items: { const: x y }, minItems: 2 } } }'

test.each([
  [`application/x-www-form-urlencoded: { schema: ${THING} }`, 'a=1&list=x%20y&list=x%20y'],
  [
    `application/x-www-form-urlencoded: { schema: ${THING}, encoding: { list: { style: spaceDelimited, explode: false } } }`,
    /^a=1&list=x%20y(%20|\+)x%20y$/,
  ],
  ['application/x-www-form-urlencoded: { example: "a=1&b=2" }', 'a=1&b=2'],
  [`application/x-ndjson: { schema: { type: array, minItems: 2, items: { const: 7 } } }`, '7\n7\n'],
  ['application/jsonl: { example: { a: 1 } }', '{"a":1}\n'],
  ['application/json-seq: { example: [1, [2]] }', '\x1e1\n\x1e[2]\n'],
  ['application/xml: { example: { a: 1, b: [x, "<&>"] } }', /<root><a>1<\/a><b>x<\/b><b>&lt;&amp;&gt;<\/b><\/root>$/],
  ['application/atom+xml: { example: "<feed/>" }', '<feed/>'],
  ['text/plain: { example: [1] }', '[1]'],
])('a body is written as its media type has it: %s', async (content, written) => {
  const response = await answerOf(content)
  expect(response.headers.get('content-type')).toBe(content.split(':')[0])
  expect(await response.text()).toEqual(typeof written === 'string' ? written : expect.stringMatching(written))
})

test('a body of several parts says where each begins', async () => {
  const response = await answerOf('multipart/form-data: { example: { a: 1, meta: { b: [2] } } }')
  expect(response.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  const form = await response.formData()
  expect([form.get('a'), await (form.get('meta') as File).text()]).toEqual(['1', '{"b":[2]}'])
})

test('a body of a range has a type that there is', async () => {
  const types = ['image/*', 'video/*', 'text/*', 'application/*', '*/*'].map(async range => {
    return (await answerOf(`'${range}': { schema: { type: string, format: binary } }`)).headers.get('content-type')
  })
  expect(await Promise.all(types)).toEqual(['image/png', 'video/mp4', 'text/plain', 'application/json', 'text/plain'])
})

test('a reply that a test plans is written so as well', async () => {
  const mock = await mockOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses: { '200': { description: OK, content: { application/xml: { schema: { $ref: '#/components/schemas/Thing' } } } } }
components: { schemas: { Thing: { type: object, properties: { id: { type: integer, xml: { attribute: true } } } } } }`)
  mock.respond('listThings', { body: { id: 7 } })
  const response = await mock.fetch('http://shop.test/things')
  expect(await response.text()).toMatch(/<Thing id="7"\/>$/)
})
