import { expect, test } from 'vitest'
import { readFilter } from '../../src/operation/resource-filter.ts'

test.each([
  ['name contains search', { property: ['name'], operator: 'contains', parameter: 'search' }],
  [' country.id  =  countryId ', { property: ['country', 'id'], operator: '=', parameter: 'countryId' }],
  ['price >= from', { property: ['price'], operator: '>=', parameter: 'from' }],
  ['price', undefined],
  ['price ~ from', undefined],
  ['price >= from to', undefined],
])('a filter is a property, an operator and a parameter: %s', (text, filter) => {
  expect(readFilter(text)).toEqual(filter)
})
