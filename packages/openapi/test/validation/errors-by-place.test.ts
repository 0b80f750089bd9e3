import type { ErrorObject } from 'ajv'
import { expect, test } from 'vitest'
import { indexByPlace } from '../../src/validation/errors-by-place.ts'

const at = (instancePath: string) => ({ instancePath }) as ErrorObject

test('the errors of a place and below it are found, in their order, and no others', () => {
  const errors = ['/a/b', '/a', '/a-b', '', '/a/b/c', '/ab', '/a'].map(at)
  const within = indexByPlace(errors)
  const placesIn = (place: string) => within(place).map(({ instancePath }) => instancePath)
  expect(placesIn('/a')).toEqual(['/a/b', '/a', '/a/b/c', '/a'])
  expect(placesIn('/a/b')).toEqual(['/a/b', '/a/b/c'])
  expect(placesIn('')).toEqual(errors.map(({ instancePath }) => instancePath))
  expect(placesIn('/b')).toEqual([])
})
