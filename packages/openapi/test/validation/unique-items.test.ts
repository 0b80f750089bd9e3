import { expect, test } from 'vitest'
import { validate } from '../../src/validation/validator.ts'
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
