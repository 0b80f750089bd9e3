import { expect, test } from 'vitest'
import { applyPatch } from '../../src/patch/apply-patch.ts'

const DOCUMENT = { enum: ['a'], list: [1, 2], 'a/b': { type: 'string' }, __proto__: null }

test.each([
  [{ op: 'add', path: '/enum/-', value: 'b' }, { enum: ['a', 'b'] }],
  [{ op: 'add', path: '/list/1', value: 5 }, { list: [1, 5, 2] }],
  [{ op: 'replace', path: '/list/0', value: 5 }, { list: [5, 2] }],
  [{ op: 'remove', path: '/list/0' }, { list: [2] }],
  [{ op: 'replace', path: '/a~1b/type', value: 'number' }, { 'a/b': { type: 'number' } }],
  [{ op: 'remove', path: '/a~1b/type' }, { 'a/b': {} }],
  [{ op: 'add', path: '/new', value: {} }, { new: {} }],
] as const)('%j changes its place, and nothing else', (step, expected) => {
  const before = structuredClone(DOCUMENT)
  const patched = applyPatch(DOCUMENT, [step])
  expect(patched).toEqual({ kind: 'changed', value: { ...DOCUMENT, ...expected } })
  expect(DOCUMENT).toEqual(before)
})

test.each([
  { op: 'add', path: '/nowhere/a', value: 1 },
  { op: 'replace', path: '/nowhere', value: 1 },
  { op: 'remove', path: '/list/2' },
  { op: 'remove', path: '/list/x' },
  { op: 'add', path: '/enum/0/a', value: 1 },
  { op: 'add', path: '/toString/a', value: 1 },
] as const)('%j is impossible, and what stands before it is not applied either', step => {
  const first = { op: 'add', path: '/new', value: 1 } as const
  expect(applyPatch(DOCUMENT, [first, step])).toEqual({ kind: 'impossible', path: step.path })
})

test('an object that is added where one is by now takes nothing away', () => {
  const added = (value: object) => ({ op: 'add', path: '/headers', value }) as const
  expect(applyPatch(DOCUMENT, [added({ a: 1 }), added({ a: 2, b: 3 })])).toEqual({
    kind: 'changed',
    value: { ...DOCUMENT, headers: { a: 1, b: 3 } },
  })
})

test('what is there already changes nothing', () => {
  expect(applyPatch(DOCUMENT, [{ op: 'add', path: '/enum/-', value: 'a' }])).toEqual({ kind: 'as it was' })
  expect(applyPatch(DOCUMENT, [{ op: 'replace', path: '/list', value: [1, 2] }])).toEqual({ kind: 'as it was' })
})
