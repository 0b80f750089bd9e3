import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../src/create-mock.ts'
import { post } from './documents.ts'

test('each schema that does not compile is named, with its place, its reason and its use', async () => {
  const document = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      parameters:
        - { name: q, in: query, schema: { type: strng } }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses:
        '200':
          description: OK
          headers: { X-Total: { schema: { enum: [] } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
components:
  schemas:
    Thing: { type: object, properties: { code: { type: string, pattern: '\\-' }, list: { items: { required: true } }, lost: { $ref: '#/components/schemas/Lost' } } }
`)
  const message = await createMock(document).then(
    () => 'it started',
    (error: Error) => error.message,
  )
  expect(message).toContain('5 schemas are not valid JSON Schema')
  expect(message).toContain('#/paths/~1things/post/parameters/0/schema\n    type must be equal to one of')
  expect(message).toContain('used by createThing: query parameter q\n')
  expect(message).toContain('#/components/schemas/Thing/properties/code\n    Invalid regular expression: /\\-/u')
  expect(message).toContain('used by createThing: request body application/json and 1 more')
  expect(message).toContain('#/components/schemas/Thing/properties/list/items\n    required must be array')
  expect(message).toContain('the $ref #/components/schemas/Lost leads nowhere')
  expect(message).toContain('used by createThing: response 200 header X-Total')
  expect(message).toContain("{ uncompilable: 'report' }")
})

test('with "report" the mock starts, lists what is not validated, and validates the rest', async () => {
  const document = apiOf(`
paths:
  /things:
    post:
      parameters:
        - { name: q, in: query, schema: { type: strng } }
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '200': { description: OK } }
`)
  const mock = await createMock(document, { uncompilable: 'report' })
  expect(mock.uncompilable.map(({ pointer }) => pointer)).toEqual(['#/paths/~1things/post/parameters/0/schema'])
  const send = (body: string) =>
    mock.fetch('http://shop.test/things?q=1', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect((await send('{}')).status).toBe(200)
  expect((await send('[]')).status).toBe(422)
})

test('a schema with an $id is refused, naming it', async () => {
  const document = apiWithBody(
    "{ $ref: '#/components/schemas/Thing' }",
    'components: { schemas: { Thing: { properties: { a: { $id: https://shop.test/a } } } } }',
  )
  await expect(createMock(document)).rejects.toThrow(
    '#/components/schemas/Thing/properties/a\n    has the $id "https://shop.test/a": remove it',
  )
})

test('a property that is called $id is none', async () => {
  const mock = await createMock(apiWithBody('{ type: object, properties: { $id: { type: string } } }'))
  expect((await post(mock, { $id: 'a' })).status).toBe(200)
})

test('recursive schemas are compiled', async () => {
  const mock = await createMock(
    apiWithBody(
      "{ $ref: '#/components/schemas/Node' }",
      "components: { schemas: { Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, n: { type: integer } } } } }",
    ),
  )
  expect((await post(mock, { next: { next: { n: 1 } } })).status).toBe(200)
  expect((await post(mock, { next: { next: { n: 'x' } } })).status).toBe(422)
})

test('the given document is not changed', async () => {
  const document = apiWithBody("{ $ref: '#/components/schemas/A' }", 'components: { schemas: { A: {} } }').document
  const before = structuredClone(document)
  await createMock(document)
  expect(document).toEqual(before)
})

const PLACEHOLDERS = `
paths:
  /shops/{shop}/things/{thing}:
    parameters:
      - { name: shop, in: path, required: true, schema: { type: string } }
    get:
      operationId: getThing
      parameters:
        - { name: thing, in: query, schema: { type: string } }
      responses: { '200': { description: OK } }
    put: { operationId: putThing, parameters: [{ name: thing, in: path, required: true, schema: { type: string } }], responses: { '200': { description: OK } } }
    delete: { operationId: dropThing, responses: { '204': { description: Gone } } }
`

test('a placeholder of a path that no parameter describes is refused, with its file and line', async () => {
  await expect(createMock(apiOf(PLACEHOLDERS))).rejects.toThrow(
    [
      '2 placeholders of paths are described by no parameter, so that any text would fit:',
      '  shop.yaml:8 {thing} in GET /shops/{shop}/things/{thing} (getThing)',
      '  shop.yaml:14 {thing} in DELETE /shops/{shop}/things/{thing} (dropThing)',
      'Declare a parameter with in: path, required: true and the same name.',
    ].join('\n'),
  )
})

test('an object that comes from no file has JSON pointers for lines', async () => {
  await expect(createMock(structuredClone(apiOf(PLACEHOLDERS).document))).rejects.toThrow(
    '  #/paths/~1shops~1{shop}~1things~1{thing}/get {thing} in GET',
  )
})

test('with "report" any text fits such a placeholder', async () => {
  const mock = await createMock(apiOf(PLACEHOLDERS), { uncompilable: 'report' })
  expect((await mock.fetch('http://shop.test/shops/a/things/b')).status).toBe(200)
})
