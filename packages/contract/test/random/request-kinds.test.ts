import { expect, test } from 'vitest'
import { countRuns, listRequestKinds, listShares } from '../../src/random/request-kinds.ts'
import { document } from './shop.ts'

test('an operation is a kind of request for each media type of its body', () => {
  const names = listRequestKinds(document).map(({ name }) => name)
  expect(names).toContain('addNote')
  expect(names).toContain('getGone')
  expect(names.filter(name => name.startsWith('uploadPicture'))).toEqual([
    'uploadPicture (image/png)',
    'uploadPicture (application/octet-stream)',
  ])
})

test.each([
  [1, 100],
  [10, 10],
  [109, 10],
  [300, 5],
  [1000, 5],
])('in a document of %i kinds each gets %i requests', (kinds, runs) => {
  expect(countRuns(kinds)).toBe(runs)
})

test('requests that are asked for are shared out', () => {
  expect(countRuns(10, 600)).toBe(60)
  expect(countRuns(3, 10)).toBe(4)
})

test('a few kinds are one test, and many are split into ten', () => {
  const kinds = Array.from({ length: 109 }, (_, index) => index)
  expect(listShares([])).toEqual([])
  expect(listShares(kinds.slice(0, 10))).toEqual([kinds.slice(0, 10)])
  expect(listShares(kinds).map(({ length }) => length)).toEqual([11, 11, 11, 11, 11, 11, 11, 11, 11, 10])
  expect(listShares(kinds).flat()).toEqual(kinds)
})
