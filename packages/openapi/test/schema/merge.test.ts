import { expect, test } from 'vitest'
import { listMergedBranches, mergeSchema } from '../../src/schema/merge.ts'

const document = {
  Base: { type: ['string', 'integer'], minLength: 2, enum: ['a', 'b'], readOnly: true },
  Beside: { $ref: '#/Base', minLength: 5 },
  Never: { $ref: '#/Base', not: {} },
  Loop: { $ref: '#/Again', minimum: 1 },
  Again: { allOf: [{ $ref: '#/Loop' }], maximum: 2 },
}

test('one schema demands what all parts demand, and what stands beside a $ref', () => {
  expect(
    mergeSchema(document, { allOf: [{ $ref: '#/Beside' }], type: 'string', minLength: 3, enum: ['b', 'c'] }),
  ).toEqual({
    type: ['string'],
    minLength: 5,
    enum: ['b'],
    readOnly: true,
  })
})

test('where nothing fits, the result is false, and what leads back to itself ends', () => {
  expect(mergeSchema(document, { $ref: '#/Never' })).toBe(false)
  expect(mergeSchema(document, { allOf: [false] })).toBe(false)
  expect(mergeSchema(document, { $ref: '#/Loop' })).toEqual({ minimum: 1, maximum: 2 })
})

test('each branch has what stands beside it, and one that nothing fits is left out', () => {
  const schema = mergeSchema(document, { type: 'integer', oneOf: [{ minimum: 1 }, false, { type: 'number' }] })
  expect(schema && listMergedBranches(document, schema)).toEqual([
    { type: 'integer', minimum: 1 },
    { type: ['integer'] },
  ])
})

test('where two parts have alternatives, each pair of them is one', () => {
  const either = (...names: string[]) => ({ oneOf: names.map(name => ({ required: [name] })) })
  const schema = mergeSchema(document, { allOf: [either('a', 'b')], ...either('c', 'd') })
  const branches = schema ? listMergedBranches(document, schema) : []
  expect(branches.map(({ required }) => [required].flat().sort().join(''))).toEqual(['ac', 'bc', 'ad', 'bd'])
})

test('too many pairs are not made', () => {
  const many = { anyOf: Array.from({ length: 11 }, (_, index) => ({ minimum: index })) }
  const schema = mergeSchema(document, { allOf: [many], ...many })
  expect(schema && listMergedBranches(document, schema)).toEqual(many.anyOf)
})

test('a schema that stands in two documents means in each what it refers to there', () => {
  const shared = { oneOf: [{ $ref: '#/Name' }], $ref: '#/Name' }
  const merge = (name: object) => {
    const own = { Name: name, Shared: shared }
    const schema = mergeSchema(own, shared)
    return [schema, schema && listMergedBranches(own, schema)]
  }
  expect(merge({ minLength: 1 })).toEqual([{ minLength: 1, oneOf: [{ $ref: '#/Name' }] }, [{ minLength: 1 }]])
  expect(merge({ maxLength: 2 })).toEqual([{ maxLength: 2, oneOf: [{ $ref: '#/Name' }] }, [{ maxLength: 2 }]])
})
