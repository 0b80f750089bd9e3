import { expect, test } from 'vitest'
import type { Schema } from '../../src/document/openapi-document.ts'
import { fitsNothing } from '../../src/schema/fits-nothing.ts'
import { mergeSchema } from '../../src/schema/merge.ts'

const NOTHING: Schema[] = [false, { not: true }, { not: {} }, { not: { description: 'Anything', 'x-a': 1 } }]

test.each(NOTHING)('nothing fits %j, alone and merged', schema => {
  expect(fitsNothing(schema)).toBe(true)
  expect(mergeSchema({}, { allOf: [{ not: { const: 1 } }, schema, { type: 'string' }] })).toBe(false)
})

test.each<Schema>([true, {}, { not: false }, { not: { type: 'null' } }])('something fits %j', schema => {
  expect(fitsNothing(schema)).toBe(false)
})
