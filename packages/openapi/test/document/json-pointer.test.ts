import { expect, test } from 'vitest'
import {
  isPointerWithin,
  joinPointer,
  parentPointer,
  readPointer,
  splitPointer,
} from '../../src/document/json-pointer.ts'

const KEYS = ['paths', '/a/b', '~', '~1', '~01', '', 'a%20b', '100%', '%zz', 'größe', 'a b', '0', '"', '__proto__']

test('whatever keys hold, a pointer that is joined leads along the same keys again', () => {
  for (const base of ['', '#']) {
    expect(splitPointer(joinPointer(base, ...KEYS))).toEqual(KEYS)
    expect(splitPointer(joinPointer(joinPointer(base, 'first'), ...KEYS))).toEqual(['first', ...KEYS])
  }
})

test('the examples of RFC 6901 lead where it says, as texts and as fragments', () => {
  const document = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  }
  const texts = ['', '/foo', '/foo/0', '/', '/a~1b', '/c%d', '/e^f', '/g|h', '/i\\j', '/k"l', '/ ', '/m~0n']
  const fragments = [
    '#',
    '#/foo',
    '#/foo/0',
    '#/',
    '#/a~1b',
    '#/c%25d',
    '#/e%5Ef',
    '#/g%7Ch',
    '#/i%5Cj',
    '#/k%22l',
    '#/%20',
    '#/m~0n',
  ]
  const values = [document, document.foo, 'bar', 0, 1, 2, 3, 4, 5, 6, 7, 8]
  expect(texts.map(pointer => readPointer(document, pointer)?.value)).toEqual(values)
  expect(fragments.map(pointer => readPointer(document, pointer)?.value)).toEqual(values)
})

test('a fragment is decoded, and a pointer that stands for itself is not', () => {
  expect(splitPointer('#/a%20b')).toEqual(['a b'])
  expect(splitPointer('/a%20b')).toEqual(['a%20b'])
})

test('a key that really holds a percent sign is found, encoded or not', () => {
  const document = { 'a%20b': 'as it is', '100%': 'all' }
  expect(readPointer(document, '#/a%20b')).toEqual({ value: 'as it is', keys: ['a%20b'] })
  expect(readPointer(document, '#/a%2520b')?.value).toBe('as it is')
  expect(readPointer(document, '#/100%')?.value).toBe('all')
  expect(readPointer({ ...document, 'a b': 'decoded' }, '#/a%20b')?.value).toBe('decoded')
})

test('~01 is a tilde before a 1, and no slash', () => {
  expect(readPointer({ '~1': 'tilde', '/': 'slash' }, '#/~01')?.value).toBe('tilde')
})

test('what is inherited, the length of a list, and a text that is no pointer lead nowhere', () => {
  const document = { list: ['a'] }
  for (const pointer of ['#/constructor', '#/list/length', '#/list/01', '#/list/1', '#/list/0/0', 'list', '#list']) {
    expect([pointer, readPointer(document, pointer)]).toEqual([pointer, undefined])
  }
})

test('a pointer is within a place that it leads to or through, and not within one whose name begins alike', () => {
  const places = ['/things/0', '/things', '', '/thing', '/things/0/id']
  expect(places.filter(place => isPointerWithin('/things/0', place))).toEqual(['/things/0', '/things', ''])
  expect(parentPointer('/things/0')).toBe('/things')
})
