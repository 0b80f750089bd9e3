import { inspect } from 'node:util'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

const SHOP = apiOf(`
security: [{ key: [], parameter: [], session: [] }]
paths:
  /shops/{shop}/things:
    post:
      operationId: createThing
      parameters:
        - { name: shop, in: path, required: true, schema: { type: integer } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: api_key, in: query, schema: { type: string } }
        - { name: X-Key, in: header, schema: { type: string } }
        - { name: X-Dry, in: header, schema: { type: boolean } }
        - { name: sid, in: cookie, schema: { type: string } }
        - { name: basket, in: cookie, schema: { type: integer } }
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { n: { type: integer } } } } } }
      responses: { '200': { description: Done } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    parameter: { type: apiKey, in: query, name: api_key }
    session: { type: apiKey, in: cookie, name: sid }
`)

function send(mock: Awaited<ReturnType<typeof createMock>>, body = 'n=5') {
  return mock.fetch('http://shop.test/shops/7/things?tags=a&tags=b&api_key=secret1', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-key': 'secret2',
      'x-dry': 'true',
      cookie: 'sid=secret3; basket=7',
    },
    body,
  })
}

test('what the mock read is recorded as the arguments of a call', async () => {
  const mock = await createMock(SHOP)
  expect((await send(mock)).status).toBe(200)
  expect(mock.requests[0]?.values).toEqual({
    path: { shop: 7 },
    query: { tags: ['a', 'b'], api_key: 'secret1' },
    header: { 'X-Key': 'secret2', 'X-Dry': true },
    cookie: { sid: 'secret3', basket: 7 },
    body: { n: 5 },
    contentType: 'application/x-www-form-urlencoded',
  })
})

test('a request that is refused was read as well, and a function that replies is given the values', async () => {
  const mock = await createMock(SHOP)
  mock.respond('createThing', ({ values }) => ({ headers: { 'x-shop': Number(values?.path?.shop) } }))
  expect((await send(mock)).headers.get('x-shop')).toBe('7')
  expect((await send(mock, 'n=many')).status).toBe(422)
  expect(mock.requests[1]?.values?.body).toEqual({ n: 'many' })
})

test('there are no values without an operation, or when the body cannot be read', async () => {
  const mock = await createMock(SHOP)
  await mock.fetch('http://shop.test/nowhere')
  await mock.fetch('http://shop.test/shops/7/things', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  })
  expect(mock.requests.map(request => 'values' in request)).toEqual([false, false])
})

test('printing a request hides what is called like a credential, though the document declares none of that name', async () => {
  const mock = await createMock(SHOP)
  await mock.fetch('http://shop.test/nowhere?access_token=secret1&page=2', {
    headers: { 'x-api-key': 'secret2', 'x-other': 'shown' },
  })
  const [request] = mock.requests
  expect(request?.query).toEqual({ access_token: 'secret1', page: '2' })
  expect(inspect(request)).not.toMatch(/secret\d/)
  expect(JSON.parse(JSON.stringify(request))).toMatchObject({
    query: { access_token: '[redacted]', page: '2' },
    headers: { 'x-api-key': '[redacted]', 'x-other': 'shown' },
  })
})

test.each([false, true])('printing a request hides the credentials among its values (plain: %s)', async plain => {
  const mock = await createMock(SHOP, { plain })
  await send(mock)
  const [request] = mock.requests
  expect(inspect(request, { depth: 9 }) + JSON.stringify(mock.requests)).not.toMatch(/secret\d/)
  expect(JSON.parse(JSON.stringify(request)).values).toMatchObject({
    header: { 'X-Key': '[redacted]', 'X-Dry': true },
    query: { tags: ['a', 'b'], api_key: '[redacted]' },
    cookie: { sid: '[redacted]', basket: '[redacted]' },
    body: { n: 5 },
  })
})
