import { expect, test } from 'vitest'
import type { Encoding, Parameter } from '../../src/document/openapi-document.ts'
import {
  losesField,
  reasonAgainstField,
  reasonAgainstWriting,
  UNWRITABLE,
} from '../../src/serialization/unwritable-values.ts'

const inPlace = (place: string, more: Partial<Parameter> = {}): Parameter => ({ name: 'q', in: place, ...more })

test.each([
  [inPlace('query'), [], UNWRITABLE.empty],
  [inPlace('path'), '', UNWRITABLE.empty],
  [inPlace('query'), null, UNWRITABLE.absent],
  [inPlace('query', { content: { 'text/plain': {} } }), null, UNWRITABLE.absent],
  [inPlace('query'), ['a', null], UNWRITABLE.absent],
  [inPlace('query'), [{ a: 1 }], UNWRITABLE.nested],
  [inPlace('query'), { a: [1] }, UNWRITABLE.nested],
  [inPlace('query', { style: 'deepObject' }), { a: [{ b: 1 }] }, UNWRITABLE.nested],
  [inPlace('query', { style: 'deepObject' }), { a: {} }, UNWRITABLE.empty],
  [inPlace('query', { style: 'deepObject' }), { 'a][b': 1 }, UNWRITABLE.delimited],
  [inPlace('query', { style: 'pipeDelimited' }), ['a|b'], UNWRITABLE.delimited],
  [inPlace('query', { style: 'spaceDelimited' }), ['a b'], UNWRITABLE.delimited],
  [inPlace('path', { style: 'label', explode: true }), ['1.5'], UNWRITABLE.delimited],
  [inPlace('header'), ['a,b'], UNWRITABLE.delimited],
  [inPlace('header', { explode: true }), { 'a=b': 1 }, UNWRITABLE.delimited],
  [inPlace('header'), 'snow ☃', UNWRITABLE.header],
  [inPlace('header'), [' a'], UNWRITABLE.header],
  [inPlace('path'), '..', UNWRITABLE.dotSegment],
  [inPlace('path', { style: 'label' }), '', UNWRITABLE.dotSegment],
  [inPlace('query'), '\ud800', UNWRITABLE.malformed],
  [inPlace('query', { allowReserved: true }), 'a%2Fb', UNWRITABLE.encoded],
  [inPlace('query', { allowReserved: true }), ['/', '%e2%82%ac'], UNWRITABLE.encoded],
  [inPlace('query', { allowReserved: true, explode: false }), ['a,b'], UNWRITABLE.delimited],
])('%j cannot carry %j: %s', (parameter, value, reason) => {
  expect(reasonAgainstWriting(parameter, value)).toBe(reason)
})

test.each([
  [inPlace('query'), ['a,b', '']],
  [inPlace('query', { explode: false }), ['a,b']],
  [inPlace('query'), 'a%2Fb'],
  [inPlace('query', { allowReserved: true }), 'a/b?c%d 100%'],
  [inPlace('query', { style: 'pipeDelimited', explode: true }), ['a|b']],
  [inPlace('query', { style: 'deepObject' }), { a: { b: ['c', 'd'] } }],
  [inPlace('path', { style: 'matrix' }), ''],
  [inPlace('header', { content: { 'application/json': {} } }), [{ a: 'b,c' }]],
  [inPlace('path', { content: { 'application/json': {} } }), null],
])('%j can carry %j', (parameter, value) => {
  expect(reasonAgainstWriting(parameter, value)).toBeUndefined()
})

test('a form leaves out what is empty, and only a multipart form has files', () => {
  const encoded = 'application/x-www-form-urlencoded'
  expect(reasonAgainstField(encoded, {}, [])).toBe(UNWRITABLE.empty)
  expect(reasonAgainstField(encoded, {}, [null])).toBe(UNWRITABLE.absent)
  expect(reasonAgainstField(encoded, {}, new Blob(['a']))).toBe(UNWRITABLE.file)
  expect(reasonAgainstField('multipart/form-data', {}, new Blob(['a']))).toBeUndefined()
  expect(reasonAgainstField('multipart/form-data', { explode: false }, ['a,b'])).toBe(UNWRITABLE.delimited)
  expect(reasonAgainstField(encoded, { contentType: 'application/json' }, [])).toBeUndefined()
  expect(reasonAgainstField(encoded, { allowReserved: true }, 'a%2Fb')).toBe(UNWRITABLE.encoded)
  expect(reasonAgainstField('multipart/form-data', { allowReserved: true }, 'a%2Fb')).toBeUndefined()
})

test.each<[Encoding | undefined, value: unknown, isLost: boolean]>([
  [undefined, [], true],
  [undefined, {}, false],
  [undefined, [[]], false],
  [{ contentType: 'application/json' }, [], false],
  [{ style: 'form' }, {}, true],
  [{ style: 'deepObject' }, { a: { b: [] }, c: null }, true],
  [{ style: 'deepObject' }, { a: { b: [] }, c: 0 }, false],
])('of a field with the encoding %j, %j leaves no trace: %s', (encoding, value, isLost) => {
  expect(losesField(encoding ? { encoding: { q: encoding } } : {}, { q: value })).toBe(isLost)
})
