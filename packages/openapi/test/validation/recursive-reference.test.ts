import { expect, test } from 'vitest'
import { loadApiSync } from '../../src/load-api.ts'
import { MOST_STEPS } from '../../src/validation/bounded-steps.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Filter:
      anyOf:
        - { $ref: '#/components/schemas/All' }
        - { $ref: '#/components/schemas/Any' }
        - { $ref: '#/components/schemas/Not' }
    All: { type: object, properties: { of: { $ref: '#/components/schemas/Filter' }, all: { type: boolean } } }
    Any: { type: object, properties: { of: { $ref: '#/components/schemas/Filter' }, any: { type: boolean } } }
    Not: { type: object, properties: { of: { $ref: '#/components/schemas/Filter' }, not: { type: boolean } } }
`)

const SCHEMA = { $ref: '#/components/schemas/Filter' }

function nested(levels: number, leaf: unknown): unknown {
  return levels === 0 ? leaf : { of: nested(levels - 1, leaf) }
}

function messages(value: unknown): string[] {
  return validate(API, 'request', SCHEMA, value, { name: 'It', location: [] }).map(({ message }) => message)
}

test.each([0, 1, 5, 30, 300])('a value that nests %i levels deep is held against each schema once a level', levels => {
  expect(messages(nested(levels, {}))).toEqual([])
  const before = process.threadCpuUsage()
  const found = messages(nested(levels, 5))
  const { user, system } = process.threadCpuUsage(before)
  expect(found[0]).toMatch(/must (?:be object|match a schema in anyOf)/)
  // Three alternatives on each of thirty levels are two hundred million million.
  expect((user + system) / 1000).toBeLessThan(2000)
})

test('what is wrong with a value is said as where no schema leads back to itself', () => {
  expect(messages({ of: 5 })).toContain('It property of must be object')
  expect(messages({ of: { of: {} }, all: 1, any: 1, not: 1 })).toContain('It property all must be boolean')
  expect(messages({ of: { of: {}, all: 1, any: 1, not: 1 } })).toContain('It property of.not must be boolean')
})

test('what was said in a branch that does not count is said where it does', () => {
  const schemas = {
    Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' }, id: { type: 'integer' } } },
    Free: { anyOf: [{ $ref: '#/components/schemas/Node' }, true] },
    Both: { allOf: [{ $ref: '#/components/schemas/Free' }, { $ref: '#/components/schemas/Node' }] },
    Root: {
      type: 'object',
      properties: { both: { $ref: '#/components/schemas/Both' }, root: { $ref: '#/components/schemas/Root' } },
    },
  }
  const info = { title: 'Shop', version: 'v1' }
  const api = loadApiSync({ openapi: '3.1.1', info, paths: {}, components: { schemas } } as never)
  const schema = { $ref: '#/components/schemas/Root' }
  const value = { root: { both: { next: { id: 'a' } } } }
  const [first] = validate(api, 'request', schema, value, { name: 'It', location: [] })
  expect(first?.message).toBe('It property root.both.next.id must be integer')
})

test('a value of a request may take so many steps, and one of an answer any number', () => {
  const value = (items: number) => ({ of: Array.from({ length: items }, () => ({})) })
  const api = apiOf(`
paths: {}
components:
  schemas:
    Node: { type: object, properties: { of: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
`)
  const schema = { $ref: '#/components/schemas/Node' }
  const hold = (purpose: 'request' | 'response', items: number) =>
    validate(api, purpose, schema, value(items), { name: 'It', location: [] }).map(({ code }) => code)
  expect(hold('request', MOST_STEPS)).toEqual([])
  expect(hold('request', MOST_STEPS + 1)).toEqual(['steps'])
  expect(hold('request', 1)).toEqual([])
  expect(hold('response', MOST_STEPS + 1)).toEqual([])
})
