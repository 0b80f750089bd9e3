import { expect, test } from 'vitest'
import { isAddress } from '../../src/operation/server.ts'

test.each([
  ['https://acme.test', {}],
  ['https://acme.test/v1/', {}],
  ['https://{region}.acme.test', { region: { default: 'eu' } }],
])('a client can call %s', (url, variables) => {
  expect(isAddress({ url, variables })).toBe(true)
})

test.each([
  ['/v1', {}],
  ['ftp://acme.test', {}],
  ['https://acme.test?a=b', {}],
  // A default that only says what callers have to write.
  ['https://{host}', { host: { default: '{your-host}' } }],
  ['https://acme.test/{version}', { version: { default: '{version}' } }],
])('no client can call %s', (url, variables) => {
  expect(isAddress({ url, variables })).toBe(false)
})
