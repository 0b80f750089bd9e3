import { bigInt, assert as check, property } from 'fast-check'
import { expect, test } from 'vitest'
import { compareNumbers, isMultipleOf } from '../../src/validation/decimal.ts'

test('integers of any length are compared as what they are', () => {
  check(
    property(bigInt(), bigInt(), (one, other) => {
      expect(compareNumbers(one, other)).toBe(one < other ? -1 : Number(one > other))
    }),
  )
})

test.each([
  [9007199254740993n, 9007199254740992, 1],
  [9007199254740993n, Number.POSITIVE_INFINITY, -1],
  [1152921504606846999n, 1152921504606847000, -1],
  [5, 5n, 0],
  [0.5, 1n, -1],
])('a bigint and a number are compared as they are written: %s and %s', (one, other, order) => {
  expect(compareNumbers(one, other)).toBe(order)
})

test.each([
  [9007199254740993n, 3, true],
  [9007199254740994n, 3, false],
  [9007199254740993n, 0.5, true],
  [9007199254740993n, 9007199254740993n, true],
])('%s as a multiple of %s: %s', (value, step, isMultiple) => {
  expect(isMultipleOf(value, step)).toBe(isMultiple)
})
