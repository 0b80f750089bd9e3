import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { mockOf, post, reasons } from '../documents.ts'

test('malformed JSON is a 400 that says where', async () => {
  const mock = await createMock(apiWithBody('{ type: object }'))
  const response = await post(mock, '{"name": oops}')
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect((await response.json()).detail).toContain('not valid JSON at line 1, column 10: ')
})

test('a missing body is refused', async () => {
  const mock = await createMock(apiWithBody('{ type: object }'))
  const response = await mock.fetch('http://shop.test/things', { method: 'POST' })
  expect([response.status, await reasons(response)]).toEqual([422, ['Request body is required']])
})

test('an undocumented content type is a 415 that names the documented ones, even where a 400 is documented', async () => {
  const mock = await mockOf(`
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses:
        '200': { description: Done }
        '400': { description: Bad, content: { application/json: { example: { message: Bad } } } }
`)
  const response = await post(mock, '<a/>', { 'content-type': 'application/xml' })
  expect(response.status).toBe(415)
  expect((await response.json()).detail).toContain('application/xml. Supported content types: application/json')
  const unnamed = await mock.fetch('http://shop.test/things', { method: 'POST', body: new Uint8Array([123, 125]) })
  expect([unnamed.status, await reasons(unnamed)]).toEqual([
    415,
    ['Request body has no content type. Supported content types: application/json'],
  ])
})

test('a body where none is documented is refused', async () => {
  const mock = await mockOf(`paths: { /things: { post: { responses: { '200': { description: Done } } } } }`)
  expect((await post(mock, {})).status).toBe(415)
})

test('the JSON values null, false and 0 are bodies', async () => {
  const mock = await createMock(apiWithBody("{ type: [boolean, 'null', number] }"))
  expect((await post(mock, 'null')).status).toBe(200)
  expect((await post(mock, 'false')).status).toBe(200)
  expect((await post(mock, '0')).status).toBe(200)
})

test('refusals name the missing, the extra and the wrong property', async () => {
  const mock = await createMock(
    apiWithBody(`{ type: object, required: [name], additionalProperties: false, properties: {
      name: { type: string }, kind: { enum: [a, b] }, tags: { type: array, items: { type: string } }, gone: { not: {} } } }`),
  )
  expect(await reasons(await post(mock, { kind: 'c', extra: 1, tags: ['a', 2], gone: 1 }))).toEqual([
    "Request body must have required property 'name'",
    "Request body must NOT have additional properties; found 'extra'",
    'Request body property kind must be equal to one of the allowed values: a, b',
    'Request body property tags.1 must be string',
    'Request body property gone must not be sent',
  ])
})

test('a read-only property is refused at any depth, and not required', async () => {
  const mock = await createMock(
    apiWithBody(
      "{ type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Item' } } } }",
      `
components:
  schemas:
    Id: { type: integer, readOnly: true }
    Item:
      allOf:
        - { type: object, properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: string } } }
        - { required: [id, name] }
`,
    ),
  )
  expect((await post(mock, { items: [{ name: 'a' }] })).status).toBe(200)
  expect(await reasons(await post(mock, { items: [{ name: 'a', id: 1 }] }))).toEqual([
    'Request body property items.0.id is read-only and must not be sent',
  ])
})

test('a required read-only property inside oneOf is not required', async () => {
  const mock = await createMock(
    apiWithBody(`{ oneOf: [
      { type: object, required: [id, a], properties: { id: { type: string, readOnly: true }, a: { type: string } } },
      { type: object, required: [b], properties: { b: { type: string } } } ] }`),
  )
  expect((await post(mock, { a: 'x' })).status).toBe(200)
})

test('19.99 is a multiple of 0.01, and 19.999 is not', async () => {
  const mock = await createMock(apiWithBody('{ type: number, multipleOf: 0.01 }'))
  expect((await post(mock, '19.99')).status).toBe(200)
  expect((await post(mock, '1.1')).status).toBe(200)
  expect((await post(mock, '19.999')).status).toBe(422)
})

test('allOf with additionalProperties: false in one branch refuses what that branch does not know', async () => {
  const mock = await createMock(
    apiWithBody(`{ allOf: [ { properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } } ] }`),
  )
  expect((await post(mock, { b: 1 })).status).toBe(422)
})

test('a 3.1 document without a dialect is validated as 2020-12', async () => {
  const mock = await createMock(
    apiWithBody(`{ type: object, properties: { a: {} }, dependentRequired: { a: [b] }, unevaluatedProperties: false }`),
  )
  expect((await post(mock, { a: 1 })).status).toBe(422)
  expect((await post(mock, { c: 1 })).status).toBe(422)
})

test('a 3.0 document keeps its nullable and exclusiveMinimum', async () => {
  const mock = await createMock(
    apiOf(
      `
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: {
        name: { type: string, nullable: true }, size: { type: number, minimum: 0, exclusiveMinimum: true } } } } } }
      responses: { '200': { description: Done } }
`,
      '3.0.3',
    ),
  )
  expect((await post(mock, { name: null, size: 1 })).status).toBe(200)
  expect(await reasons(await post(mock, { name: 1, size: 0 }))).toEqual([
    'Request body property name must be string,null',
    'Request body property size must be > 0',
  ])
})

test('a property that is called __proto__ is validated like any other', async () => {
  const schema = '{ type: object, additionalProperties: false, properties: { __proto__: { type: integer } } }'
  const mock = await createMock(apiWithBody(schema))
  expect((await post(mock, '{ "__proto__": 1 }')).status).toBe(200)
  expect(await reasons(await post(mock, '{ "__proto__": "a" }'))).toEqual([
    'Request body property __proto__ must be integer',
  ])
})

test('a time has an offset', async () => {
  const mock = await createMock(apiWithBody('{ type: string, format: time }'))
  expect((await post(mock, '"23:20:50.52Z"')).status).toBe(200)
  expect(await reasons(await post(mock, '"23:20:50.52"'))).toEqual(['Request body must match format "time"'])
})

test('a date that has to come before another one is refused behind it, by name', async () => {
  const date = '{ type: [string, "null"], format: date }'
  const mock = await mockOf(`
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        content:
          application/json:
            schema:
              type: object
              x-comparisons: [start < end, end <= due]
              properties: { start: ${date}, end: ${date}, due: ${date} }
      responses: { '204': { description: Done } }
`)
  const send = async (body: unknown) => await reasons(await post(mock, body))
  expect(await send({ start: '2026-03-01', end: '2026-03-02', due: '2026-03-02' })).toEqual([])
  expect(await send({ start: '2026-03-01', end: null })).toEqual([])
  expect(await send({ start: '2026-03-01', end: '2026-03-01' })).toEqual(['Request body must have start < end'])
  expect(await send({ start: '2026-03-02', end: '2026-03-01', due: '2026-02-28' })).toEqual([
    'Request body must have start < end',
    'Request body must have end <= due',
  ])
})
