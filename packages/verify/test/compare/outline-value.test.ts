import { expect, test } from 'vitest'
import { outlineValue } from '../../src/compare/outline-value.ts'

test('a value is outlined: an object by its keys, an array by its length, a file by its size', () => {
  expect(outlineValue({ name: 'Ada', age: 36 })).toBe('an object with name, age')
  expect(outlineValue({})).toBe('an object with nothing')
  expect(outlineValue(['Ada'])).toBe('an array of 1')
  expect(outlineValue(new Blob(['Ada']))).toBe('a file of 3 bytes')
  expect(outlineValue(undefined)).toBe('nothing')
  expect([outlineValue('a'), outlineValue(1), outlineValue(null)]).toEqual(['"a"', '1', 'null'])
})

test.each([
  'accessToken',
  'client_secret',
  'password',
  'passwd',
  'Authorization',
  'Set-Cookie',
  'api-key',
  'sessionId',
])('what stands under %s is not shown', name => {
  expect(outlineValue('abc', ['response body', 'login', name])).toBe('[redacted] (string)')
  expect(outlineValue(7, [name, 'value'])).toBe('[redacted] (number)')
})
