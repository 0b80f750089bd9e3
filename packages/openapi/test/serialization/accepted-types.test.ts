import { expect, test } from 'vitest'
import { listAccepted, typeInAcceptedRange } from '../../src/serialization/accepted-types.ts'

const JSON_TYPE = 'application/json'
const FIRST = 'application/json; version=1'
const SECOND = 'application/json; version=2'

test.each<[documented: string[], accept: string | null, accepted: string[]]>([
  [['text/csv', JSON_TYPE], null, [JSON_TYPE, 'text/csv']],
  [['text/csv', JSON_TYPE], '', [JSON_TYPE, 'text/csv']],
  [['text/csv', JSON_TYPE], '*/*', [JSON_TYPE, 'text/csv']],
  [['text/csv', JSON_TYPE], '*', [JSON_TYPE, 'text/csv']],
  [['text/csv', JSON_TYPE], 'text/csv, */*', ['text/csv', JSON_TYPE]],
  [['text/csv', JSON_TYPE], 'text/csv;q=0.5, application/json', [JSON_TYPE, 'text/csv']],
  [['text/csv', JSON_TYPE], 'text/*, application/json;q=0', ['text/csv']],
  [['text/csv', JSON_TYPE], '*/*, application/json;q=0', ['text/csv']],
  [['text/csv', JSON_TYPE], 'TEXT/CSV', ['text/csv']],
  [['text/csv', JSON_TYPE], 'image/png', []],
  [['text/csv', JSON_TYPE], 'nonsense', []],
  [[JSON_TYPE], 'application/json;version=3', []],
  [[JSON_TYPE], 'application/json;version=3, */*;q=0.1', [JSON_TYPE]],
  [[JSON_TYPE], 'application/json; charset=utf-8', [JSON_TYPE]],
  [[JSON_TYPE], 'application/json; charset=UTF8; q=0.9', [JSON_TYPE]],
  [[JSON_TYPE], 'application/json; charset=latin1', []],
  [[FIRST, SECOND], 'application/json;version=2', [SECOND]],
  [[FIRST, SECOND], 'application/json;version="2"', [SECOND]],
  [[FIRST, SECOND], 'application/json;version=2, application/json;q=0.5', [SECOND, FIRST]],
  [[FIRST, SECOND], 'application/json', [FIRST, SECOND]],
  [[FIRST, SECOND], 'application/json;note="a,b;version=1"', []],
  [[`${JSON_TYPE}; charset=utf-8`, JSON_TYPE], JSON_TYPE, [JSON_TYPE, `${JSON_TYPE}; charset=utf-8`]],
  [['application/*', JSON_TYPE, 'text/csv'], 'application/*, application/json', [JSON_TYPE, 'application/*']],
  [['*/*', 'text/csv', JSON_TYPE], '*/*', [JSON_TYPE, '*/*', 'text/csv']],
  [['*/*', 'text/csv', JSON_TYPE], '*/*, text/csv', ['text/csv', '*/*', JSON_TYPE]],
  [['application/xml', `${JSON_TYPE}; charset=utf-8`], '*/*', [`${JSON_TYPE}; charset=utf-8`, 'application/xml']],
  [['text/csv; header=present', 'text/csv'], 'text/csv', ['text/csv', 'text/csv; header=present']],
  [['application/*'], 'application/xml', ['application/*']],
  [['*/*'], 'image/webp', ['*/*']],
  [['image/*', '*/*'], 'image/webp', ['image/*', '*/*']],
  [['application/*', JSON_TYPE], 'application/xml', ['application/*']],
])('of %j, Accept: %s allows %j', (documented, accept, accepted) => {
  expect(listAccepted(documented, accept)).toEqual(accepted)
})

test.each([
  ['application/*', 'application/vnd.acme+json;q=0.5, */*', 'application/vnd.acme+json'],
  ['*/*', 'image/webp', 'image/webp'],
  ['image/*', 'text/plain', 'image/*'],
  ['image/*', 'image/webp;q=0, image/*', 'image/*'],
  ['image/*', null, 'image/*'],
  ['image/png', 'image/*', 'image/png'],
])('of the range %s, Accept: %s is sent %s', (range, accept, type) => {
  expect(typeInAcceptedRange(range, accept)).toBe(type)
})
