import { expect, test } from 'vitest'
import { replaceAt } from '../../src/document/replace-at.ts'

test('keys lead to another value in a copy, through objects and lists', () => {
  const value = { list: [{ a: 1 }, { a: 2 }], kept: {} }
  const copy = replaceAt(value, ['list', '1', 'a'], 3) as typeof value
  expect(copy).toEqual({ list: [{ a: 1 }, { a: 3 }], kept: {} })
  expect(copy.kept).toBe(value.kept)
  expect(value.list[1]).toEqual({ a: 2 })
})

test('without keys it is the other value, and what is missing is made', () => {
  expect(replaceAt({ a: 1 }, [], 2)).toBe(2)
  expect(replaceAt('text', ['a', 'b'], 1)).toEqual({ a: { b: 1 } })
})

test('no key reaches the prototype', () => {
  const copy = replaceAt({}, ['__proto__', 'polluted'], true)
  expect(Object.keys(Object(copy))).toEqual(['__proto__'])
  expect(Object(copy).polluted).toBeUndefined()
})
