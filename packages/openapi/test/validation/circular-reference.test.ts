import { expect, test } from 'vitest'
import type { OpenApiDocument } from '../../src/document/openapi-document.ts'
import { loadApiSync } from '../../src/load-api.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const CIRCLE = apiOf(`
paths: {}
components:
  schemas:
    A: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }
    B: { anyOf: [{ $ref: '#/components/schemas/C' }, { type: boolean }] }
    C: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: array, items: { $ref: '#/components/schemas/B' } }] }
    Endless: { anyOf: [{ $ref: '#/components/schemas/Endless' }] }
`)

function accepts(name: string, value: unknown): boolean {
  const schema = { $ref: `#/components/schemas/${name}` }
  return validate(CIRCLE, 'request', schema, value, { name: 'It', location: [] }).length === 0
}

test.each(['A', 'B', 'C'])(
  'alternatives that lead to each other accept what one of them accepts, from %s as well',
  name => {
    expect(accepts(name, 'a')).toBe(true)
    expect(accepts(name, true)).toBe(true)
    expect(accepts(name, [[['a'], false], 'b'])).toBe(true)
    expect(accepts(name, 1)).toBe(false)
    expect(accepts(name, [['a', 1]])).toBe(false)
  },
)

test('a schema that is only itself accepts nothing', () => {
  expect(accepts('Endless', 'a')).toBe(false)
})

test('thirty alternatives that all lead to each other are gone through once', () => {
  const names = Array.from({ length: 30 }, (_, index) => `S${index}`)
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const schemas = names.map(name => [name, { anyOf: [...names.map(refer), { const: name }] }])
  const document = {
    openapi: '3.1.1',
    info: { title: 'Shop', version: 'v1' },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  }
  const api = loadApiSync(document as OpenApiDocument, { limits: { expansions: 100_000 } })
  const messages = (value: unknown) => validate(api, 'request', refer('S0'), value, { name: 'It', location: [] })
  expect(messages('S29')).toEqual([])
  expect(messages('S30')).toHaveLength(1)
})

test('the names of an object are held against alternatives of each other one by one', () => {
  const api = apiOf(`
paths: {}
components:
  schemas:
    Name: { anyOf: [{ $ref: '#/components/schemas/Other' }, { const: a }] }
    Other: { anyOf: [{ $ref: '#/components/schemas/Name' }, { const: b }] }
    Names: { propertyNames: { $ref: '#/components/schemas/Name' }, additionalProperties: { $ref: '#/components/schemas/Names' } }
`)
  const schema = { $ref: '#/components/schemas/Names' }
  const accepts = (value: unknown) => validate(api, 'request', schema, value, { name: 'It', location: [] }).length === 0
  expect(accepts({ a: {}, b: { a: {}, b: {} } })).toBe(true)
  expect(accepts({ a: {}, c: {} })).toBe(false)
  expect(accepts({ a: { b: {}, c: {} } })).toBe(false)
})

test('names that are held against the schema of their object are values of their own', () => {
  const api = apiOf(`
paths: {}
components:
  schemas:
    Object: { type: object, propertyNames: { $ref: '#/components/schemas/Object' } }
    Either: { anyOf: [{ type: object, propertyNames: { $ref: '#/components/schemas/Either' } }, { enum: [a, b] }] }
`)
  const codes = (name: string, value: unknown) => {
    const schema = { $ref: `#/components/schemas/${name}` }
    return validate(api, 'request', schema, value, { name: 'It', location: [] }).map(({ code }) => code)
  }
  expect(codes('Object', {})).toEqual([])
  expect(codes('Object', { a: 1 })).toContain('propertyNames')
  expect(codes('Object', 'a')).toEqual(['type'])
  expect(codes('Either', { a: 1, b: {} })).toEqual([])
  expect(codes('Either', { a: 1, c: 1 })).not.toEqual([])
})
