import { expect, test } from 'vitest'
import { accepts, validate } from '../../src/validation/validator.ts'
import { computing } from '../computing.ts'
import { apiOf } from '../documents.ts'

const API = apiOf('paths: {}')

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
  const messagesOf = (items: unknown) => validate(API, 'request', schema, items, { name: 'The list', location: [] })
  expect(messagesOf(listed)).toEqual([])
  expect(messagesOf([...listed, { id: -1, name: 'x' }])).toHaveLength(1)
  // Ten milliseconds, in place of a second.
  expect(computing(() => messagesOf(listed))).toBeLessThan(200)
})
