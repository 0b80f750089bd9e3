import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { mockOf, reasons } from '../documents.ts'

function mockWith(...parameters: string[]): Promise<Mock> {
  const list = parameters.map(parameter => `        - ${parameter}`).join('\n')
  return createMock(
    apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters:
${list}
      responses: { '204': { description: Done } }
`),
  )
}

async function send(mock: Mock, query: string, headers: Record<string, string> = {}): Promise<string[]> {
  return await reasons(await mock.fetch(`http://shop.test/things${query}`, { headers }))
}

test('a wrong and a missing parameter are named as they are written', async () => {
  const mock = await mockWith(
    '{ name: pageSize, in: query, schema: { type: integer, maximum: 10 } }',
    '{ name: X-Tenant, in: header, required: true, schema: { type: string } }',
  )
  expect(await send(mock, '?pageSize=5', { 'x-tenant': 'a' })).toEqual([])
  expect(await send(mock, '?pageSize=50')).toEqual([
    'Request query parameter pageSize must be <= 10',
    'Request header parameter X-Tenant is required',
  ])
})

test('an unknown query parameter is refused by name', async () => {
  const mock = await mockWith('{ name: page, in: query, schema: { type: integer } }')
  expect(await send(mock, '?page=1&limit=5')).toEqual([
    'Request query parameter limit is not documented for listThings (documented: page)',
  ])
  expect(await send(mock, '?Page=1')).toHaveLength(1)
})

test('lists are read in every style, and may be absent', async () => {
  const list = 'schema: { type: array, minItems: 2, items: { type: integer } }'
  const mock = await mockWith(
    `{ name: a, in: query, ${list} }`,
    `{ name: b, in: query, explode: false, ${list} }`,
    `{ name: c, in: query, style: pipeDelimited, ${list} }`,
    `{ name: d, in: header, ${list} }`,
  )
  expect(await send(mock, '')).toEqual([])
  expect(await send(mock, '?a=1&a=2&b=1,2&c=1|2', { d: '1, 2' })).toEqual([])
  expect(await send(mock, '?a=1&b=1&c=1|x', { d: '1' })).toEqual([
    'Request query parameter a must NOT have fewer than 2 items',
    'Request query parameter b must NOT have fewer than 2 items',
    'Request query parameter c property 1 must be integer',
    'Request header parameter d must NOT have fewer than 2 items',
  ])
})

test('objects are read in every style', async () => {
  const object = 'schema: { type: object, additionalProperties: false, properties: { x: { type: integer } } }'
  const mock = await mockWith(
    `{ name: deep, in: query, style: deepObject, ${object} }`,
    `{ name: flat, in: query, explode: false, ${object} }`,
    '{ name: spread, in: query, schema: { type: object, properties: { y: { type: integer } } } }',
    `{ name: json, in: query, content: { application/json: { ${object} } } }`,
  )
  expect(await send(mock, '?deep[x]=1&flat=x,2&y=3&json={"x":4}')).toEqual([])
  expect(await send(mock, '?deep[x]=a&flat=x,b&y=c&json={"x":"d"}')).toEqual([
    'Request query parameter deep property x must be integer',
    'Request query parameter flat property x must be integer',
    'Request query parameter spread property y must be integer',
    'Request query parameter json property x must be integer',
  ])
})

test('cookies and multiples of 0.1 are validated', async () => {
  const mock = await mockWith(
    '{ name: session, in: cookie, required: true, schema: { type: string, minLength: 3 } }',
    '{ name: price, in: query, schema: { type: number, multipleOf: 0.1 } }',
  )
  expect(await send(mock, '?price=0.3', { cookie: 'a=b; session=xyz' })).toEqual([])
  expect(await send(mock, '?price=0.35', { cookie: 'session=x' })).toEqual([
    'Request cookie parameter session must NOT have fewer than 3 characters',
    'Request query parameter price must be multiple of 0.1',
  ])
})

test('parameters that exclude each other are refused together, and none of them where one is needed', async () => {
  const mock = await mockOf(`
paths:
  /things:
    get:
      x-exclusive-parameters: [{ required: true, parameters: [client, supplier] }, { parameters: [from, after] }]
      parameters:
        - { name: client, in: query, schema: { type: integer } }
        - { name: supplier, in: query, schema: { type: integer } }
        - { name: from, in: query, schema: { type: integer } }
        - { name: after, in: query, schema: { type: integer } }
      responses: { '204': { description: Done } }
`)
  expect(await send(mock, '?client=1')).toEqual([])
  expect(await send(mock, '?supplier=1&after=2')).toEqual([])
  expect(await send(mock, '')).toEqual(['Request query must have exactly one of client, supplier; found none'])
  expect(await send(mock, '?client=1&supplier=2&from=3&after=4')).toEqual([
    'Request query must have exactly one of client, supplier; found client, supplier',
    'Request query must have at most one of from, after; found from, after',
  ])
})
