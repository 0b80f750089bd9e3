import { expect, test } from 'vitest'
import { readPath, replacePath } from '../src/value-path.ts'

test('a path leads through objects and lists', () => {
  expect(readPath({ a: [{ b: 1 }] }, ['a', '0', 'b'])).toBe(1)
  expect(readPath('all', [])).toBe('all')
})

test('where a key is missing there is nothing, and null where null is', () => {
  expect(readPath({ a: {} }, ['a', 'b', 'c'])).toBeUndefined()
  expect(readPath({ a: null }, ['a', 'b'])).toBeNull()
})

test.each(['constructor', 'toString', '__proto__'])('%s is a key like others, and not inherited', key => {
  expect(readPath({}, [key])).toBeUndefined()
  expect(readPath(JSON.parse(`{ "${key}": { "a": 1 } }`), [key, 'a'])).toBe(1)
  expect(JSON.stringify(replacePath({}, [key, 'a'], 1))).toBe(`{"${key}":{"a":1}}`)
})
