import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { startMock } from '../../src/start-mock.ts'
import { mockOf } from '../documents.ts'

function answeringWith(headers: string) {
  return `
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200':
          description: OK
          headers:
${headers}
          content: { text/plain: { example: four } }
`
}

test('a documented length or encoding is not sent: framing follows the bytes', async () => {
  const headers = `
            Content-Length: { schema: { type: integer }, example: 3 }
            Content-Encoding: { schema: { type: string }, example: gzip }
            Transfer-Encoding: { schema: { type: string }, example: chunked }
            Connection: { schema: { type: string }, example: upgrade }
            X-Total: { schema: { type: integer }, example: 9 }`
  await using mock = await startMock(apiOf(answeringWith(headers)))
  for (const fetch of [mock.fetch, globalThis.fetch]) {
    const response = await fetch(`${mock.url}/things`)
    expect([response.headers.get('x-total'), response.headers.get('content-encoding')]).toEqual(['9', null])
    expect(await response.text()).toBe('four')
  }
})

test('headers are written in their style: lists, objects, booleans, and JSON where the document says so', async () => {
  const mock = await mockOf(
    answeringWith(`
            X-List: { schema: { type: array, items: { type: string } }, example: [a, b] }
            X-Object: { explode: true, schema: { type: object }, example: { a: 1, b: 2 } }
            X-Flag: { schema: { type: boolean } }
            X-Json: { content: { application/json: { schema: { type: object } } }, example: { a: [1] } }
            X-Nothing: { schema: { type: 'null' } }
            Set-Cookie: { schema: { type: array, items: { type: string } }, example: [a=1, b=2] }`),
  )
  const { headers } = await mock.fetch('http://shop.test/things')
  const sent = ['x-list', 'x-object', 'x-flag', 'x-json', 'x-nothing'].map(name => headers.get(name))
  expect(sent).toEqual(['a,b', 'a=1,b=2', 'true', '{"a":[1]}', null])
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('a header that cannot be sent is an error at start, which names operation and header', async () => {
  const headers = `
            X-Label: { schema: { type: string }, example: "žltá" }
            X-Lines: { schema: { type: string, const: "a\\nb" } }
            'X Blank': { schema: { type: string } }
            X-Fine: { description: "Also žltá", schema: { type: string }, example: "größe" }`
  await expect(createMock(apiOf(answeringWith(headers)))).rejects.toThrow(
    new Error(
      [
        '3 response headers cannot be sent as documented:',
        '  listThings 200: the header X-Label cannot be sent as "žltá": its name or value has a character that no header carries',
        '  listThings 200: the header X-Lines cannot be sent as "a\\nb": its name or value has a character that no header carries',
        '  listThings 200: the header X Blank cannot be sent as "string": its name or value has a character that no header carries',
        'Correct the name, or give an example that fits.',
      ].join('\n'),
    ),
  )
})

const HEADERS_OF_REFERENCES = `
components:
  schemas:
    Label: { type: string, const: "žltá" }
    Nested: { type: object, required: [a], properties: { a: { type: array, items: { type: integer } } } }`

test.each([
  ["{ schema: { $ref: '#/components/schemas/Label' } }", '"žltá": its name or value has a character'],
  ["{ schema: { $ref: '#/components/schemas/Nested' } }", '{"a":[]}: the style of the parameter has no way to write'],
  ['{ schema: { type: array }, example: [[1], [2]] }', '[[1],[2]]: the style of the parameter has no way to write'],
  ['{ content: { application/xml: { schema: { type: object } } } }', '{}: no standard makes anything but JSON'],
  ['{ schema: { enum: ["a\\rb"] } }', '"a\\rb": its name or value has a character'],
  ['{ schema: { enum: ["a\\x01b"] } }', '"a\\u0001b": its name or value has a character'],
])('nothing that no header carries is sent in its place: %s', async (header, reason) => {
  const api = apiOf(answeringWith(`            X-Label: ${header}`) + HEADERS_OF_REFERENCES)
  await expect(createMock(api)).rejects.toThrow(`listThings 200: the header X-Label cannot be sent as ${reason}`)
})

test('a header with content has the example of its media type, and its JSON needs no letters beyond ASCII', async () => {
  const mock = await mockOf(
    answeringWith(`
            X-Json: { content: { application/json: { schema: { type: array }, example: [{ é: "žltá" }] } } }
            X-Named: { content: { application/json: { examples: { one: { value: { a: 1 } } } } } }
            X-Null: { content: { application/json: { schema: { const: null } } } }
            X-Text: { content: { text/plain: { schema: { type: integer }, example: 7 } } }`),
  )
  const { headers } = await mock.fetch('http://shop.test/things')
  expect(JSON.parse(headers.get('x-json') ?? '')).toEqual([{ é: 'žltá' }])
  expect(['x-named', 'x-null', 'x-text'].map(name => headers.get(name))).toEqual(['{"a":1}', 'null', '7'])
})

test('a header that is only found out when it is sent is a problem that names it', async () => {
  const mock = await createMock(
    apiOf(
      answeringWith(`
            X-Label: { schema: { type: string }, example: "žltá" }`),
    ),
    { uncompilable: 'report' },
  )
  const response = await mock.fetch('http://shop.test/things')
  expect([response.status, (await response.json()).detail]).toEqual([
    500,
    expect.stringContaining('the header X-Label'),
  ])
})
