import { expect, test } from 'vitest'
import { isIgnoredParameter } from '../../src/operation/parameter.ts'

test('headers that the document describes elsewhere are ignored as parameters', () => {
  for (const name of ['Accept', 'content-type', 'AUTHORIZATION']) {
    expect(isIgnoredParameter({ in: 'header', name })).toBe(true)
    expect(isIgnoredParameter({ in: 'query', name })).toBe(false)
  }
  expect(isIgnoredParameter({ in: 'header', name: 'Accept-Language' })).toBe(false)
})
