import { expect, test } from 'vitest'
import type { Schema } from '../../src/document/openapi-document.ts'
import { accepts, validate } from '../../src/validation/validator.ts'
import type { Subject } from '../../src/validation/violation.ts'
import { computing } from '../computing.ts'
import { apiOf } from '../documents.ts'

const API = apiOf('paths: {}')
const LIST: Subject = { name: 'The list', location: [] }
const SCHEMA = { type: 'array', uniqueItems: true }

const messagesOf = (items: unknown) => validate(API, 'request', SCHEMA, items, LIST).map(({ message }) => message)

test.each([
  [[1, 2, 1], 0, 2],
  [['a', 'b', 'b'], 1, 2],
  [
    [
      { a: 1, b: [null] },
      { b: [null], a: 1 },
    ],
    0,
    1,
  ],
  [[[1], [2], [1], [2]], 1, 3],
  [[{ ['__proto__']: 1 }, { ['__proto__']: 1 }], 0, 1],
])('%j repeats an item', (items, first, second) => {
  expect(messagesOf(items)).toEqual([
    `The list must NOT have duplicate items (items ## ${first} and ${second} are identical)`,
  ])
})

test.each([[[1, '1', true, 'true', null, 'null', [], {}, '[]', '{}', [[]], 'a,b', ['a', 'b'], ['a,b']]], [[]], ['aa']])(
  '%j repeats none',
  items => {
    expect(validate(API, 'request', { uniqueItems: true }, items, LIST)).toEqual([])
  },
)

test('twenty thousand objects are told apart soon', () => {
  const items = Array.from({ length: 20_000 }, (_, id) => ({ id, name: 'x' }))
  expect(messagesOf(items)).toEqual([])
  // Fifty milliseconds, in place of ten seconds.
  expect(computing(() => messagesOf(items))).toBeLessThan(1000)
})

test.each([
  [[{ a: 1, b: [null] }], { b: [null], a: 1 }, { a: 1, b: [] }],
  [[1, 'true', null], 1, true],
  [['1', '[]'], '1', 1],
  [[[], {}], {}, '{}'],
  [[[1, 2]], [1, 2], [2, 1]],
  [[{ ['__proto__']: 1 }], { ['__proto__']: 1 }, {}],
])('of the values %j, %j is one, and %j is none', (listed, right, wrong) => {
  expect(accepts(API, 'request', { enum: listed }, right)).toBe(true)
  expect(accepts(API, 'request', { enum: listed }, wrong)).toBe(false)
})

test('five thousand objects are looked up, and not compared one by one', () => {
  const listed = Array.from({ length: 5000 }, (_, id) => ({ id, name: 'x' }))
  const schema = { type: 'array', items: { enum: listed } }
  const mistakesIn = (items: unknown) => validate(API, 'request', schema, items, LIST)
  expect(mistakesIn(listed)).toEqual([])
  expect(mistakesIn([...listed, { id: -1, name: 'x' }])).toHaveLength(1)
  // Ten milliseconds, in place of a second.
  expect(computing(() => mistakesIn(listed))).toBeLessThan(200)
})

test('what a property needs beside it is named, and only what is missing of it', () => {
  const schema = {
    dependentRequired: { card: ['number', 'expires', 'name'], toString: ['name'], ['__proto__']: ['name'] },
  }
  const mistakesIn = (value: unknown) => validate(API, 'request', schema, value, LIST).map(({ message }) => message)
  expect(mistakesIn({ card: 1, expires: 2 })).toEqual([
    'The list must have properties number, name when property card is present',
  ])
  expect(mistakesIn({ toString: 1 })).toEqual(['The list must have property name when property toString is present'])
  for (const right of [{}, [], 'card', { name: 1 }, { card: 1, number: 2, expires: 3, name: 4 }])
    expect(mistakesIn(right)).toEqual([])
})

test('a hundred properties may need a thousand each', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `needed${index}`)
  const needing = Array.from({ length: 100 }, (_, index) => [`property${index}`, names])
  const schema = { dependentRequired: Object.fromEntries(needing) }
  const [mistake] = validate(API, 'request', schema, { property7: 1 }, LIST)
  expect(mistake?.message).toMatch(
    /^The list must have properties needed0, .*, needed19 and 980 more when property property7/,
  )
})

test.each([
  [{ items: { contains: { type: 'string' } } }, [['a'], []]],
  [{ items: { contains: { type: 'string' } } }, [['a'], [1]]],
  [{ additionalProperties: { contains: { type: 'string' } } }, { a: ['a'], b: [] }],
  [{ items: { contains: { type: 'string' }, minContains: 2 } }, [['a', 'b'], ['a']]],
  [{ items: { contains: { type: 'string' }, maxContains: 1 } }, [['a'], ['a', 'b']]],
  [{ contains: { contains: { type: 'string' } } }, [[1], []]],
  [{ contains: true }, []],
  [{ contains: false }, [1]],
  [{ contains: { type: 'string' }, minContains: 2, maxContains: 1 }, ['a', 'b']],
])('%j refuses %j, whatever the list before has', (schema, value) => {
  expect(accepts(API, 'request', schema, value)).toBe(false)
})

test.each([
  [{ items: { contains: { type: 'string' } } }, [['a'], [1, 'b']]],
  [{ items: { not: { contains: { type: 'string' } } } }, [[1], []]],
  [{ contains: { type: 'string' }, minContains: 0 }, []],
  [{ contains: { type: 'string' }, minContains: 0, maxContains: 1 }, ['a', 1]],
  [{ contains: { type: 'string' }, maxContains: 2 }, ['a', 1, 'b']],
  [{ contains: { type: 'string' } }, 'no list'],
  [{ contains: true, unevaluatedItems: false }, [1, 2]],
  [{ contains: { type: 'string' }, unevaluatedItems: { type: 'integer' } }, ['a', 1]],
])('%j takes %j', (schema, value) => {
  expect(accepts(API, 'request', schema, value)).toBe(true)
})

test('how many there have to be is said', () => {
  const mistakesIn = (schema: Schema) => validate(API, 'request', schema, [1], LIST).map(({ message }) => message)
  expect(mistakesIn({ contains: { type: 'string' } })).toContain('The list must contain at least 1 valid item(s)')
  expect(mistakesIn({ contains: { type: 'string' }, maxContains: 3 })).toContain(
    'The list must contain at least 1 and no more than 3 valid item(s)',
  )
})
