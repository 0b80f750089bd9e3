import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { compareValue } from '../../src/compare/compare-value.ts'
import { listUnknownProperties } from '../../src/compare/unknown-properties.ts'

const api = loadApiSync(
  parseDocument(
    `
openapi: 3.1.1
info: { title: Places, version: v1 }
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
  ),
)

const placeOf = (name: string) => ({
  schema: api.schemas.get(name) ?? true,
  pointer: `#/components/schemas/${name}`,
})

const BOTH = [
  [{ b: 1, c: 1 }, 0],
  [{ a: 1, c: 1 }, 1],
  [{ a: 1, b: 1 }, 2],
] as const

test.each(BOTH)('of several schemas with a keyword, the one that %j breaks is named', (value, branch) => {
  const [deviation, ...others] = compareValue(api, {
    name: 'Response body',
    where: 'response body',
    purpose: 'response',
    place: placeOf('Both'),
    value,
    rule: keyword => `body-schema/${keyword}`,
  })
  expect([others, deviation?.expected.pointer]).toEqual([[], `#/components/schemas/Both/allOf/${branch}/required`])
})

const UNKNOWN = [
  ['Open', { a: 1, other: { b: 1, c: 1 } }, ['other/c']],
  ['Free', { a: { b: 1 } }, []],
  ['Closed', { a: { free: 1 }, z: 1, list: [{ b: 1, c: 1 }, { d: 1 }] }, ['z', 'list/0/c']],
  ['Evaluated', { a: 1, b: 2 }, []],
  ['Named', { 'x-a': 1, y: 1 }, ['y']],
] as const

test.each(UNKNOWN)('the unknown properties of %s are found', (name, value, expected) => {
  const unknown = listUnknownProperties(api, placeOf(name), value)
  expect(unknown.map(({ location }) => location.join('/'))).toEqual(expected)
})
