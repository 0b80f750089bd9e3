import { expect, test } from 'vitest'
import { upgradeDocument } from '../../src/document/upgrade.ts'
import { accepts } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const api = apiOf(`
paths: {}
components:
  schemas:
    Tree: { $dynamicAnchor: node, properties: { children: { items: { $dynamicRef: '#node' } }, name: { type: string } } }
    Label: { $anchor: label, minLength: 2 }
    Forest: { items: { $dynamicRef: '#node', required: [name] } }
    Both: { $ref: '#label', $dynamicRef: '#/components/schemas/Short', allOf: [{ type: string }] }
    Short: { maxLength: 3 }
    Lost: { $dynamicRef: '#nowhere' }
    Chain: { $dynamicAnchor: chain, type: object, additionalProperties: { $dynamicRef: '#chain' } }
`)

const isA = (name: string, value: unknown) => accepts(api, 'request', { $ref: `#/components/schemas/${name}` }, value)

test('references to anchors become JSON pointers, wherever the anchor stands', () => {
  expect(api.schemas.get('Forest')).toEqual({ items: { $ref: '#/components/schemas/Tree', required: ['name'] } })
  expect(api.schemas.get('Both')).toEqual({
    $ref: '#/components/schemas/Label',
    allOf: [{ type: 'string' }, { $ref: '#/components/schemas/Short' }],
  })
  expect(api.schemas.get('Lost')).toEqual({ $dynamicRef: '#nowhere' })
})

test('a $dynamicRef is judged by the schema of its anchor, from outside as well', () => {
  expect(isA('Forest', [{ name: 'a', children: [{ name: 'b' }] }])).toBe(true)
  expect(isA('Forest', [{ name: 'a', children: [{ name: 5 }] }])).toBe(false)
  expect(isA('Forest', [{}])).toBe(false)
  expect(isA('Both', 'abc')).toBe(true)
  expect(['a', 'abcd', 5].filter(value => isA('Both', value))).toEqual([])
})

test('one that leads back to itself ends', () => {
  expect(isA('Chain', { a: { b: {} } })).toBe(true)
  expect(isA('Chain', { a: { b: 1 } })).toBe(false)
})

test('a document without anchors stays the same object, whatever its data holds', () => {
  const { document } = apiOf('paths: {}\ncomponents: { schemas: { A: { const: { $dynamicRef: 5 } } } }')
  expect(upgradeDocument(document)).toEqual(document)
  const plain = apiOf('paths: {}').document
  expect(upgradeDocument(plain)).toBe(plain)
})
