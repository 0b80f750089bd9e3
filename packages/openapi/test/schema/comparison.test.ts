import { expect, test } from 'vitest'
import { keepsComparison, listComparisons, readComparison } from '../../src/schema/comparison.ts'

test('a comparison names two properties and says whether both may be the same', () => {
  expect(readComparison('start < end')).toEqual({
    text: 'start < end',
    earlier: 'start',
    later: 'end',
    mayBeEqual: false,
  })
  expect(readComparison('due date <= paid on')).toMatchObject({
    earlier: 'due date',
    later: 'paid on',
    mayBeEqual: true,
  })
  expect(['end > start', '<', ' < end', 'start < ', 7, null].map(readComparison)).toEqual(Array(6).fill(undefined))
  expect(listComparisons({ 'x-comparisons': ['a < b', 7] })).toHaveLength(1)
  // Elsewhere the same name may mean anything.
  expect(listComparisons({ 'x-comparisons': 7 })).toEqual([])
})

test.each([
  ['2026-03-01', '2026-03-02', true, true],
  ['2026-03-01', '2026-03-01', true, false],
  ['2026-03-02', '2026-03-01', false, false],
  ['2026-03-01T10:00:00+02:00', '2026-03-01T09:00:00Z', true, true],
  ['2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00Z', true, false],
  [2, 10, true, true],
  [10, 2, false, false],
  // What cannot be compared is wrong for another reason, or for none.
  [undefined, '2026-03-01', true, true],
  ['2026-03-01', null, true, true],
  ['later', 'earlier', true, true],
  ['2026-03-01', 7, true, true],
  [true, false, true, true],
])('%j before %j: where they may be equal %s, else %s', (start, end, atMost, less) => {
  const keeps = (text: string) =>
    listComparisons({ 'x-comparisons': [text] }).map(each => keepsComparison(each, { start, end }))
  expect([keeps('start <= end'), keeps('start < end')]).toEqual([[atMost], [less]])
  expect(keepsComparison({ text: '', earlier: 'a', later: 'b', mayBeEqual: false }, [start, end])).toBe(true)
})
