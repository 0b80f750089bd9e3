import { expect, test } from 'vitest'
import { followReference, locateReference, resolveReference } from '../../src/document/reference.ts'

const document = {
  first: { $ref: '#/second' },
  second: { $ref: '#/third', note: 'beside it' },
  third: { name: 'third' },
  'a b': { name: 'encoded' },
}

test('a Reference Object is followed to its end', () => {
  expect(resolveReference(document, { $ref: '#/first' })).toBe(document.third)
  expect(locateReference(document, { $ref: '#/first' }, '#/use')).toEqual({ value: document.third, pointer: '#/third' })
  expect(locateReference(document, document.third, '#/use')).toEqual({ value: document.third, pointer: '#/use' })
})

test('a schema is followed one step at a time, since it says more than its $ref', () => {
  expect(followReference(document, '#/first', '#')).toEqual({ value: document.first, pointer: '#/first' })
  expect(followReference(document, '#/second', '#').value).toBe(document.second)
})

test('a value has one pointer, however a reference spells its way', () => {
  expect(followReference(document, '#/a%20b', '#').pointer).toBe('#/a b')
  expect(followReference(document, '#/a b', '#').pointer).toBe('#/a b')
})

test('a reference that leads nowhere, in a circle or out of the document is refused', () => {
  const circle = { a: { $ref: '#/b' }, b: { $ref: '#/a' }, self: { $ref: '#/self' }, long: { $ref: '#/a' } }
  for (const $ref of ['#/a', '#/self', '#/long']) {
    expect(() => resolveReference(circle, { $ref })).toThrow('refers to itself')
    expect(() => followReference(circle, $ref, '#')).toThrow('refers to itself')
  }
  expect(() => locateReference(circle, { $ref: '#/c' }, '#/use')).toThrow('#/use: the $ref #/c leads nowhere')
  expect(() => resolveReference(circle, { $ref: './other.yaml' })).toThrow('leads out of the document')
  expect(() => resolveReference(circle, { $ref: '#named' })).toThrow('names no $anchor, or several')
})

test('what is followed by somebody who does not know where it stands is refused with its place as well', () => {
  const examples = { large: { $ref: '#/components/examples/Lost' } }
  const document = { paths: { '/a': { get: { parameters: [{ examples }] } } } }
  expect(() => resolveReference(document, examples.large)).toThrow(
    '#/paths/~1a/get/parameters/0/examples/large: the $ref #/components/examples/Lost leads nowhere',
  )
})
