import { expect, test } from 'vitest'
import { shareNumericHeaders } from '../../src/generate/share-numeric-headers.ts'

const limits = { numericHeaders: ['retry-after'] }

test('what most operations have goes to the vendor, and the others say what they have', () => {
  const { common, operations } = shareNumericHeaders({
    listThings: ['/things', 'GET', limits],
    addThing: ['/things', 'POST', { ...limits, idempotent: true }],
    countThings: ['/things/count', 'GET', { numericHeaders: ['x-total'] }],
    getThing: ['/things/{id}', 'GET', limits],
    ping: ['/ping', 'GET'],
  })
  expect(common).toEqual(limits)
  expect(operations).toEqual({
    listThings: ['/things', 'GET'],
    addThing: ['/things', 'POST', { idempotent: true }],
    countThings: ['/things/count', 'GET', { numericHeaders: ['x-total'] }],
    getThing: ['/things/{id}', 'GET'],
    ping: ['/ping', 'GET', { numericHeaders: [] }],
  })
})

test.each([
  ['one operation', { listThings: ['/things', 'GET', limits] }],
  ['a half of them', { listThings: ['/things', 'GET', limits], ping: ['/ping', 'GET'] }],
  ['none', { listThings: ['/things', 'GET'], ping: ['/ping', 'GET'] }],
])('what %s has stays where it is', (_, operations) => {
  expect(shareNumericHeaders(operations)).toEqual({ common: {}, operations })
})
