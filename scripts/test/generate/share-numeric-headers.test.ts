import { expect, test } from 'vitest'
import { shareNumericHeaders } from '../../src/generate/share-numeric-headers.ts'

const limits = { numericHeaders: ['retry-after'] }

test('what most operations have goes to the vendor, and the others say what they have', () => {
  const { common, operations } = shareNumericHeaders({
    listThings: ['GET', '/things', limits],
    addThing: ['POST', '/things', { ...limits, idempotent: true }],
    countThings: ['GET', '/things/count', { numericHeaders: ['x-total'] }],
    getThing: ['GET', '/things/{id}', limits],
    ping: ['GET', '/ping'],
  })
  expect(common).toEqual(limits)
  expect(operations).toEqual({
    listThings: ['GET', '/things'],
    addThing: ['POST', '/things', { idempotent: true }],
    countThings: ['GET', '/things/count', { numericHeaders: ['x-total'] }],
    getThing: ['GET', '/things/{id}'],
    ping: ['GET', '/ping', { numericHeaders: [] }],
  })
})

test.each([
  ['one operation', { listThings: ['GET', '/things', limits] }],
  ['a half of them', { listThings: ['GET', '/things', limits], ping: ['GET', '/ping'] }],
  ['none', { listThings: ['GET', '/things'], ping: ['GET', '/ping'] }],
])('what %s has stays where it is', (_, operations) => {
  expect(shareNumericHeaders(operations)).toEqual({ common: {}, operations })
})
