import { expect, test } from 'vitest'
import { writeDeepObject, writeStyledParameter } from '../../src/index.ts'

const DEEP = { style: 'deepObject', explode: true } as const

test.each([
  ['an object', { status: 'open', owner: { name: 'Ann & Bob' } }, DEEP],
  ['an object with lists and nothing', { ids: [1, 2], gone: null, not: undefined }, DEEP],
  ['a text', 'a b', DEEP],
  ['a list', ['a', 'b,c'], DEEP],
  ['nothing', undefined, DEEP],
  ['a list without a style', ['a', 'b'], undefined],
])('it writes what the writer of all styles writes: %s', (_, value, style) => {
  const write = (writer: typeof writeStyledParameter) => writer('filter', value, 'query', encodeURIComponent, style)
  expect(write(writeDeepObject)).toBe(write(writeStyledParameter))
})

test('it refuses what it has no way to write', () => {
  const write = (value: unknown, style?: typeof DEEP) =>
    writeDeepObject('filter', value, 'query', encodeURIComponent, style)
  expect(() => write({ 'a][b': 1 }, DEEP)).toThrow('delimiter')
  expect(() => write({ a: 1 })).toThrow('no text')
  expect(() => write([{ a: 1 }], DEEP)).toThrow('no text')
})
