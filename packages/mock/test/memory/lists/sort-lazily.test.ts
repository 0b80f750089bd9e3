import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortLazily } from '../../../src/memory/lists/sort-lazily.ts'

const byNumber = (one: number, other: number) => one - other

test('pages of a list are as if all of it was sorted, in whatever order they are read', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 1000, size: 'max' })
  const pages = fc.array(fc.tuple(fc.nat(1100), fc.nat(60)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(lists, pages, (numbers, wanted) => {
      const items = numbers.map((key, index) => ({ key, index }))
      const sorted = items.toSorted((a, b) => a.key - b.key)
      const lazy = sortLazily(items, ({ key }) => key, byNumber)
      for (const [from, size] of wanted) expect(lazy.slice(from, from + size)).toEqual(sorted.slice(from, from + size))
    }),
  )
})

test.each([
  ['in order', (index: number) => index],
  ['in reverse', (index: number) => -index],
  ['all the same', () => 0],
  ['with two values', (index: number) => index % 2],
  ['up and down', (index: number) => Math.min(index, 50_000 - index)],
])('a page of a list that is %s takes a few comparisons an item', (_, keyOf) => {
  let comparisons = 0
  const items = Array.from({ length: 50_000 }, (_item, index) => index)
  sortLazily(items, keyOf, (one, other) => {
    comparisons++
    return one - other
  }).slice(25_000, 25_025)
  expect(comparisons).toBeLessThan(6 * items.length)
})
