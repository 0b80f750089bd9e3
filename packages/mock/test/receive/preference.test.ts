import { expect, test } from 'vitest'
import { readPreference, withoutPreference } from '../../src/receive/preference.ts'

test.each([
  ['code=404, example=missing', { code: '404', example: 'missing' }, null],
  ['return=minimal', {}, 'return=minimal'],
  ['return=minimal, code=200', { code: '200' }, 'return=minimal'],
  ['Dynamic=true, respond-async; wait="1,2"', { dynamic: 'true' }, 'respond-async; wait="1,2"'],
  ['code=404; example="a, b", wait=5', { code: '404', example: 'a, b' }, 'wait=5'],
  ['codes=1', {}, 'codes=1'],
  ['code=404, wait="5, a\\', { code: '404' }, 'wait="5, a\\'],
])('Prefer: %s asks the mock for %j, and says %s to the operation', (prefer, preference, left) => {
  const request = {
    method: 'GET',
    url: new URL('http://shop.test/'),
    headers: new Headers({ prefer }),
    bytes: new Uint8Array(),
    signal: new AbortController().signal,
  }
  expect(readPreference(request.headers)).toEqual(preference)
  expect(withoutPreference(request).headers.get('prefer')).toBe(left)
})
