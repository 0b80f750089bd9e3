import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { judgeSchema } from '../../src/judge/judge-schema.ts'
import { listUnknownProperties } from '../../src/judge/unknown-properties.ts'
import { createVerification, findOperation } from '../../src/judge/verification.ts'

const DOCUMENT = parseDocument(
  `
openapi: 3.1.1
info: { title: Places, version: v1 }
paths:
  /orders/{id}: { get: { operationId: readOrder, responses: { '200': { description: One } } } }
  /orders/mine: { get: { operationId: listMine, responses: { '200': { description: Mine } } } }
components:
  schemas:
    Both:
      allOf:
        - { type: object, required: [a], properties: { a: { type: integer } } }
        - { type: object, required: [b] }
        - { type: object, required: [c] }
    Open: { type: object, properties: { a: {} }, additionalProperties: { type: object, properties: { b: {} } } }
    Free: { type: object }
    Closed: { type: object, properties: { a: {}, list: { prefixItems: [{ properties: { b: {} } }], items: {} } } }
    Evaluated: { type: object, properties: { a: {} }, unevaluatedProperties: true }
    Named: { type: object, properties: { a: {} }, patternProperties: { '^x-': {} } }
`,
  'places.yaml',
)
const verification = createVerification(DOCUMENT, 'https://places.test')

const placeOf = (name: string) => ({
  schema: DOCUMENT.components?.schemas?.[name] ?? true,
  pointer: `#/components/schemas/${name}`,
})

const BOTH = [
  [{ b: 1, c: 1 }, 0],
  [{ a: 1, c: 1 }, 1],
  [{ a: 1, b: 1 }, 2],
] as const

test.each(BOTH)('of several schemas with a keyword, the one that %j breaks is named', (value, branch) => {
  const [observation, ...others] = judgeSchema(verification, {
    name: 'Response body',
    where: 'response body',
    purpose: 'response',
    place: placeOf('Both'),
    value,
    rule: keyword => `body-schema/${keyword}`,
  })
  expect([others, observation?.expected.pointer]).toEqual([[], `#/components/schemas/Both/allOf/${branch}/required`])
})

const UNKNOWN = [
  ['Open', { a: 1, other: { b: 1, c: 1 } }, ['other/c']],
  ['Free', { a: { b: 1 } }, []],
  ['Closed', { a: { free: 1 }, z: 1, list: [{ b: 1, c: 1 }, { d: 1 }] }, ['z', 'list/0/c']],
  ['Evaluated', { a: 1, b: 2 }, []],
  ['Named', { 'x-a': 1, y: 1 }, ['y']],
] as const

test.each(UNKNOWN)('the unknown properties of %s are found', (name, value, expected) => {
  const unknown = listUnknownProperties(verification.api, placeOf(name), value)
  expect(unknown.map(({ location }) => location.join('/'))).toEqual(expected)
})

test('a path without parameters goes before one with', () => {
  expect(findOperation(verification, 'GET', '/orders/mine')?.operationId).toBe('listMine')
  expect(findOperation(verification, 'GET', '/orders/1')?.operationId).toBe('readOrder')
  expect(findOperation(verification, 'PUT', '/orders/1')).toBeUndefined()
})
