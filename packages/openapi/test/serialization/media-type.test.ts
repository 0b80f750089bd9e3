import { expect, test } from 'vitest'
import { matchMediaType, usualMediaType } from '../../src/serialization/media-type.ts'

test.each([
  [['application/json'], 'application/json; charset=utf-8', 'application/json'],
  [['application/json; charset=utf-8'], 'Application/JSON', 'application/json; charset=utf-8'],
  [['application/json; charset=utf-8'], 'application/json;charset="UTF-8"', 'application/json; charset=utf-8'],
  [['*/*', 'application/*', 'application/json'], 'application/json', 'application/json'],
  [['*/*', 'application/*'], 'application/json', 'application/*'],
  [['*/*'], 'image/png', '*/*'],
  [['image/*'], 'text/plain', undefined],
  [['a/b; version=1', 'a/b; version=2'], 'a/b; version=2', 'a/b; version=2'],
  [['a/b; version=1', 'a/b; version=2'], 'a/b', 'a/b; version=1'],
  [['a/b; version=1', 'a/b'], 'a/b; version=3', 'a/b'],
  [['a/b; version=1'], 'a/b; version=3', undefined],
  [['a/b; version=1', 'a/b'], 'a/b', 'a/b'],
  [['a/b'], '', undefined],
])('of %j, %s is %s', (documented, contentType, match) => {
  expect(matchMediaType(documented, contentType)).toBe(match)
})

test.each([
  [['text/plain', 'application/json; charset=utf-8'], 'application/json; charset=utf-8'],
  [['*/*', 'application/json'], 'application/json'],
  [['application/problem+json', 'application/*'], 'application/*'],
  [['image/png', 'application/problem+json'], 'application/problem+json'],
  [['text/csv', 'image/png'], 'text/csv'],
  [[], undefined],
])('of %j the usual one is %s', (documented, usual) => {
  expect(usualMediaType(documented)).toBe(usual)
})
