import { assert as check, jsonValue, property } from 'fast-check'
import { expect, test } from 'vitest'
import { parseExactJson, readInteger, writeExactJson } from '../../src/document/exact-json.ts'

test.each([
  ['9007199254740993', 9007199254740993n],
  ['-9007199254740993', -9007199254740993n],
  ['9223372036854775807', 9223372036854775807n],
  ['{"a":[9007199254740993,1]}', { a: [9007199254740993n, 1] }],
])('an integer that no number holds is a bigint: %s', (text, value) => {
  expect(parseExactJson(text)).toEqual(value)
  expect(writeExactJson(value)).toBe(text)
})

test.each(['9007199254740991', '9007199254740992', '1152921504606847000', '1e18', '1.1234567890123456789', '12e20'])(
  'a number that has the digits stays one: %s',
  text => {
    expect(parseExactJson(text)).toBe(JSON.parse(text))
  },
)

test.each([
  '"9007199254740993"',
  String.raw`"a \" 9007199254740993"`,
  String.raw`"\\"`,
  '{"9007199254740993":"9007199254740993 9007199254740993"}',
  String.raw`["\\\"", "9007199254740993\\"]`,
])('digits in a text are a text: %s', text => {
  expect(parseExactJson(text)).toEqual(JSON.parse(text))
})

test('what is no JSON is refused as ever', () => {
  expect(() => parseExactJson('{"a":9007199254740993')).toThrow(SyntaxError)
})

test('all other JSON is read and written as ever', () => {
  check(
    property(jsonValue(), value => {
      const text = JSON.stringify(value)
      expect(writeExactJson(value)).toBe(text)
      expect(parseExactJson(text)).toEqual(JSON.parse(text))
    }),
  )
})

test('a text of a million characters and as many escapes is read', () => {
  const text = `{"s":"${String.raw`\n`.repeat(1_000_000)}${'a'.repeat(1_000_000)}","n":9007199254740993}`
  expect(parseExactJson(text)).toMatchObject({ n: 9007199254740993n })
})

test('each integer is one value', () => {
  expect(readInteger('9007199254740992')).toBe(9007199254740992)
  expect(readInteger('9007199254740993')).toBe(9007199254740993n)
  expect(Object.is(readInteger('-0'), 0)).toBe(true)
})

test('what JSON does not have is written as ever', () => {
  expect(writeExactJson({ a: undefined, b: [undefined, 1n], c: new Date(0) })).toBe(
    '{"b":[null,1],"c":"1970-01-01T00:00:00.000Z"}',
  )
  expect(writeExactJson(undefined)).toBeUndefined()
  expect(writeExactJson({ a: 1n }, 2)).toBe('{\n  "a": 1\n}')
})
