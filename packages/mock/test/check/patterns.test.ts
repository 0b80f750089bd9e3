import { apiOf, leastComputing } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'

const SLOW = "'^(a|a)*$'"

const SHOP = apiOf(`
paths:
  /things/{id}:
    post:
      operationId: makeThing
      parameters:
        - { in: path, name: id, required: true, schema: { type: string, pattern: ${SLOW} } }
        - { in: query, name: q, schema: { type: string, pattern: ${SLOW} } }
        - { in: header, name: X-Text, schema: { type: string, pattern: ${SLOW} } }
        - { in: cookie, name: c, schema: { type: string, pattern: ${SLOW} } }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { text: { type: string, pattern: ${SLOW} } }
              patternProperties: { ${SLOW}: {} }
              propertyNames: { type: string }
              additionalProperties: false
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { text: { type: string, pattern: ${SLOW} } } }
          text/plain: { schema: { type: string, pattern: ${SLOW} } }
      responses: { '204': { description: Done } }
`)

const TEXT = `${'a'.repeat(50_000)}!`
const JSON_TYPE = { 'content-type': 'application/json' }

const REQUESTS: Readonly<Record<string, readonly [path: string, init: RequestInit]>> = {
  'a path': [`/things/${TEXT}`, {}],
  'a query': [`/things/a?q=${TEXT}`, {}],
  'a header': ['/things/a', { headers: { 'x-text': TEXT } }],
  'a cookie': ['/things/a', { headers: { cookie: `c=${TEXT}` } }],
  'a property': ['/things/a', { body: JSON.stringify({ text: TEXT }), headers: JSON_TYPE }],
  'the name of a property': ['/things/a', { body: JSON.stringify({ [TEXT]: 1 }), headers: JSON_TYPE }],
  'the field of a form': ['/things/a', { body: new URLSearchParams({ text: TEXT }) }],
  'a text': ['/things/a', { body: TEXT, headers: { 'content-type': 'text/plain' } }],
}

async function send(mock: Mock, path: string, init: RequestInit): Promise<number> {
  return (await mock.fetch(`http://shop.test${path}`, { method: 'POST', ...init })).status
}

/** In milliseconds of computing. */
const SOON = 100

test.each(Object.entries(REQUESTS))('a pattern that could take years refuses %s at once', async (_, [path, init]) => {
  const mock = await createMock(SHOP)
  expect(await send(mock, path, init)).toBe(422)
  expect(await leastComputing(() => send(mock, path, init), SOON)).toBeLessThan(SOON)
})

test.each(Object.entries(REQUESTS))('plain Prism does not match %s with it at all', async (_, [path, init]) => {
  const mock = await createMock(SHOP, { plain: true })
  expect(await send(mock, path, init)).toBe(204)
  expect(await leastComputing(() => send(mock, path, init), SOON)).toBeLessThan(SOON)
})

test('plain Prism matches what could take long wherever it does not', async () => {
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: makeThing
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { '204': { description: Done } }
components:
  schemas:
    Thing: { type: object, properties: { mail: { type: string, pattern: '^([a-z]+-?)+@$' }, inner: { $ref: '#/components/schemas/Thing' } } }
`)
  const mock = await createMock(api, { plain: true })
  const post = (thing: object) => send(mock, '/things', { body: JSON.stringify(thing), headers: JSON_TYPE })
  expect(await post({ mail: 'a-b@' })).toBe(204)
  expect(await post({ mail: 'a' })).toBe(422)
  expect(await post({ inner: { mail: 'a' } })).toBe(422)
  expect(await post({ inner: { inner: { mail: 'a'.repeat(50) } } })).toBe(204)
  expect(await post({ mail: 'a', inner: { mail: '1'.repeat(20_000) } })).toBe(422)
})
