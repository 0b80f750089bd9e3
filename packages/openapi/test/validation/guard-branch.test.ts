import { expect, test } from 'vitest'
import { loadApiSync } from '../../src/load-api.ts'
import { validate } from '../../src/validation/validator.ts'

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const NAMES = Array.from({ length: 12 }, (_, index) => `S${index}`)

/** Twelve schemas, each with a list of all twelve, told apart by their kinds. */
const API = loadApiSync({
  openapi: '3.1.1',
  info: { title: 'Shop', version: 'v1' },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      NAMES.map(name => [
        name,
        {
          type: 'object',
          required: ['kind'],
          properties: {
            items: { type: 'array', items: { oneOf: NAMES.map(refer) } },
            kind: { const: name },
            id: { type: 'integer', readOnly: true },
          },
        },
      ]),
    ),
  },
})

function nest(depth: number, innermost: object): object {
  return depth === 0 ? innermost : { kind: `S${depth % 12}`, items: [nest(depth - 1, innermost)] }
}

function messages(purpose: 'request' | 'response', depth: number, innermost: object): string[] {
  const value = nest(depth, innermost)
  return validate(API, purpose, refer(`S${depth}`), value, { name: 'It', location: [] }).map(({ message }) => message)
}

test('alternatives of alternatives, eight levels deep, are held against the branches that are meant alone', () => {
  const place = Array.from({ length: 8 }, () => 'items.0').join('.')
  expect(messages('request', 8, { kind: 'S9' })).toEqual([])
  expect(messages('request', 8, { kind: 'S9', items: 1 })).toEqual([`It property ${place}.items must be array`])
  expect(messages('request', 8, {})).toEqual([`It property ${place} must have required property 'kind'`])
  expect(messages('request', 8, { kind: 'other' })[0]).toContain(`It property ${place}.kind must be "S0" or "S1"`)
})

test('a branch that was guarded still refuses what must not be sent', () => {
  expect(messages('request', 1, { kind: 'S9', id: 1 })).toEqual([
    'It property items.0.id is read-only and must not be sent',
  ])
  expect(messages('response', 1, { kind: 'S9', id: 1 })).toEqual([])
})
