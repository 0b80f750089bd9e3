import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { post, reasons } from '../documents.ts'

const NODES = `
components:
  schemas:
    Node: { type: object, required: [n], properties: { n: { type: integer }, next: { $ref: '#/components/schemas/Node' }, all: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
    Form: { type: object, properties: { first: { $ref: '#/components/schemas/Node' }, name: { $ref: '#/components/schemas/Name' } } }
    Name: { type: string, maxLength: 3 }
`

function nodesAs(mediaType: string, schema: string) {
  return apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { ${mediaType}: { schema: { $ref: '#/components/schemas/${schema}' } } } }
      responses: { '200': { description: Done } }
${NODES}`)
}

test('a schema that leads back to itself is checked all the way down in JSON', async () => {
  const mock = await createMock(nodesAs('application/json', 'Node'), { plain: true })
  expect((await post(mock, { n: 1, next: { n: 2, all: [{ n: 3 }] } })).status).toBe(200)
  const refused = await post(mock, { n: 1, next: { n: 2, next: { n: 3, all: [{ n: 'x' }] } } })
  expect([refused.status, await reasons(refused)]).toEqual([
    422,
    ['Request body property next.next.all.0.n must be integer'],
  ])
  expect([mock.truncated, refused.headers.get('mock-truncated')]).toEqual([[], null])
})

test('in a form it is cut at the second visit, which the mock and its answers list', async () => {
  const mock = await createMock(nodesAs('application/x-www-form-urlencoded', 'Form'), { plain: true })
  const places = ['next', 'all/items'].map(place => `#/components/schemas/Node/properties/${place}`)
  expect(mock.truncated).toEqual(places)
  const send = (body: string) =>
    mock.fetch('http://shop.test/things', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
  const accepted = await send('name=abc')
  expect([accepted.status, accepted.headers.get('mock-truncated')]).toEqual([200, JSON.stringify(places)])
  expect((await send('name=abcd')).status).toBe(422)
})

test('alternatives that lead back to each other within one value are left out, which the mock lists', async () => {
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/json: { schema: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } } } } }
      responses: { '200': { description: Done } }
components:
  schemas:
    A: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: integer }] }
    B: { type: [integer, boolean], anyOf: [{ $ref: '#/components/schemas/A' }, { type: boolean }] }
`)
  const mock = await createMock(api, { plain: true })
  expect((await post(mock, { a: 1 })).status).toBe(200)
  expect(mock.truncated).toEqual(['#/paths/~1things/post/requestBody/content/application~1json/schema/properties/a'])
})

test('what stands beside a reference is asked for as well', async () => {
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing', required: [size] } } } }
      responses: { '200': { description: Done } }
components:
  schemas:
    Thing: { type: object, required: [name] }
`)
  const mock = await createMock(api, { plain: true })
  expect((await post(mock, { name: 'a', size: 1 })).status).toBe(200)
  expect((await post(mock, { size: 1 })).status).toBe(422)
  expect((await post(mock, { name: 'a' })).status).toBe(422)
})

test('nothing is truncated where Prism is not alone', async () => {
  const mock = await createMock(nodesAs('application/x-www-form-urlencoded', 'Form'))
  expect(mock.truncated).toEqual([])
})

test('Prism alone is not held up by schemas that lead to each other', async () => {
  const refer = (index: number) => `{ $ref: '#/components/schemas/S${index % 12}' }`
  const all = Array.from({ length: 12 }, (_, index) => refer(index))
  const schemas = all.map(
    (_, index) =>
      `    S${index}: { type: object, required: [kind], properties: { kind: { const: k${index} }, items: { type: array, items: { oneOf: [${all}] } } } }`,
  )
  const api = apiOf(`
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: ${refer(0)} } } }
      responses: { '200': { description: Done, content: { application/json: { schema: ${refer(0)} } } } }
components:
  schemas:
${schemas.join('\n')}`)
  const mock = await createMock(api, { plain: true })
  expect((await post(mock, { kind: 'k0', items: [{ kind: 'k3', items: [{ kind: 'k11' }] }] })).status).toBe(200)
  expect((await post(mock, { kind: 'k0', items: [{ kind: 'k3', items: [{ kind: 'k12' }] }] })).status).toBe(422)
})

test('what Prism has against a request is in a problem, or in a header beside the documented body', async () => {
  const api = apiOf(`
security: [{ token: [] }]
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses:
        '200': { description: Done }
        '401': { description: No, content: { application/json: { example: { error: no } } } }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }`)
  const mock = await createMock(api, { plain: true })
  const unauthorized = await post(mock, {})
  expect([unauthorized.status, await unauthorized.json(), unauthorized.headers.get('www-authenticate')]).toEqual([
    401,
    { error: 'no' },
    'Bearer',
  ])
  const invalid = await post(mock, [], { authorization: 'Bearer x' })
  expect([invalid.status, invalid.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
  expect((await invalid.json()).detail).toBe('Request body must be object')
  expect(() => mock.verify()).toThrow('2 of 2 requests were refused')
})
