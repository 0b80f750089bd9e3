import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

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

test.each(Object.entries(REQUESTS))('a pattern that could take years refuses %s at once', async (_, [path, init]) => {
  const mock = await createMock(SHOP)
  await mock.fetch('http://shop.test/things/b', { method: 'POST', ...init, body: init.body ?? null })
  const before = process.cpuUsage()
  const { status } = await mock.fetch(`http://shop.test${path}`, { method: 'POST', ...init })
  const { user, system } = process.cpuUsage(before)
  expect(status).toBe(422)
  // A hundred milliseconds, with room for a machine that does something else as well.
  expect((user + system) / 1000).toBeLessThan(1000)
})
