import { assert, constantFrom, array as list, property } from 'fast-check'
import { expect, test } from 'vitest'
import { matchPathTexts } from '../../src/request/match-path.ts'
import { computing } from '../computing.ts'

test.each([
  ['/a/{b}', '/a/1', { b: '1' }],
  ['/a/{b}', '/a/', { b: '' }],
  ['/a/{b}', '/a/1/2', undefined],
  ['/a/{b}.{c}', '/a/1.2.3', { b: '1.2', c: '3' }],
  ['/{b}{c}', '/12', { b: '12', c: '' }],
  ['/x{b}-{c}y', '/x1-2y', { b: '1', c: '2' }],
  ['/x{b}-{c}y', '/x1-2', undefined],
  ['/x{b}x', '/x', undefined],
  ['/x{b}x', '/xx', { b: '' }],
  ['/größe/{b}', '/gr%C3%B6%c3%9fe/%C3%B6', { b: '%C3%B6' }],
  ['/{a}/{b}', '/1/2', { a: '1', b: '2' }],
])('%s finds in %s what its placeholders stand for', (template, path, texts) => {
  expect(matchPathTexts(template, path)).toEqual(texts)
})

test('the first placeholder is as long as it can be, then the second, as in a regular expression', () => {
  const pieces = constantFrom('{a}', '{b}', '{c}', '-', '.', 'x', 'xx')
  const once = list(pieces, { maxLength: 6 }).filter(found => new Set(found).size === found.length)
  const holds = property(once, list(constantFrom('-', '.', 'x', '1'), { maxLength: 8 }), (parts, letters) => {
    const names = parts.filter(part => part.startsWith('{')).map(part => part.slice(1, -1))
    const pattern = parts.map(part => (part.startsWith('{') ? '([^/]*)' : part.replace('.', '\\.'))).join('')
    const match = new RegExp(`^${pattern}$`).exec(letters.join(''))
    const expected = match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1]])) : undefined
    expect(matchPathTexts(`/${parts.join('')}`, `/${letters.join('')}`)).toEqual(expected)
  })
  assert(holds, { numRuns: 2000, seed: 3 })
})

test('a long path and a template of many placeholders are told apart soon', () => {
  const names = Array.from({ length: 30 }, (_, index) => `{p${index}}`)
  const match = () => {
    expect(matchPathTexts(`/${names.join('-')}.json`, `/${'-'.repeat(100_000)}`)).toBeUndefined()
    expect(matchPathTexts(`/${'{'.repeat(100_000)}`, `/${'{'.repeat(1000)}`)).toBeUndefined()
  }
  // A hundred milliseconds, on a machine that does something else as well.
  expect(computing(match)).toBeLessThan(1000)
})
