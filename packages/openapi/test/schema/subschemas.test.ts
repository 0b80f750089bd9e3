import { expect, test } from 'vitest'
import { listSubschemas, mapSubschemas } from '../../src/schema/subschemas.ts'

const schema = {
  items: [{ minimum: 1 }, true],
  properties: { items: { minimum: 2 }, pattern: {} },
  not: false,
  dependencies: { a: ['b'], c: { minimum: 3 } },
  example: { properties: { a: {} } },
  enum: [{ not: {} }],
  discriminator: { propertyName: 'kind' },
  externalDocs: { url: 'https://shop.test' },
}

test('the schemas directly below a schema are found, and no data and no names of people', () => {
  expect(
    listSubschemas(schema)
      .map(({ keys }) => keys.join('/'))
      .sort(),
  ).toEqual(['dependencies/c', 'items/0', 'items/1', 'not', 'properties/items', 'properties/pattern'])
})

test('schemas are replaced in a copy, and a schema in which nothing is replaced is the same one', () => {
  const before = structuredClone(schema)
  const mapped = mapSubschemas(schema, (below, keyword) => (keyword === 'properties' ? { allOf: [below] } : below))
  expect(mapped.properties).toEqual({ items: { allOf: [{ minimum: 2 }] }, pattern: { allOf: [{}] } })
  expect(mapped.items).toBe(schema.items)
  expect(schema).toEqual(before)
  expect(mapSubschemas(schema, below => below)).toBe(schema)
})
