import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Parameter } from '../../src/document/openapi-document.ts'
import { reasonAgainstWriting } from '../../src/serialization/unwritable-values.ts'
import { apiWith, roundTrip, SHAPES, type Shape } from './round-trip.ts'

const STYLES: readonly (readonly [place: string, styles: readonly (string | undefined)[]])[] = [
  ['path', [undefined, 'simple', 'label', 'matrix']],
  ['query', [undefined, 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
  ['header', [undefined, 'simple']],
  ['cookie', [undefined, 'form']],
]

const CASES = STYLES.flatMap(([place, styles]) =>
  styles.flatMap(style =>
    [undefined, false, true].flatMap(explode =>
      Object.keys(SHAPES).map(shape => [shape, place, style, explode] as const),
    ),
  ),
)

/** Parameters beside the one that is tried: nothing may be lost to them. */
const SIBLINGS: readonly Parameter[] = [
  { name: 'page', in: 'query', schema: { type: 'integer' } },
  {
    name: 'deep',
    in: 'query',
    style: 'deepObject',
    schema: { type: 'object', additionalProperties: { type: 'string' } },
  },
  { name: 'sort', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
]
const SIBLING_VALUES = { page: 7, deep: { a: '1' }, sort: ['x'] }
const TAKEN = /^(page|sort|deep.*)$/

test.each(CASES)(
  '%s in the %s with the style %s, explode %s, is read as it was written',
  async (shape, place, style, explode) => {
    const { schema, values } = SHAPES[shape] as Shape
    const parameter: Parameter = {
      name: 'q',
      in: place,
      ...(place === 'path' && { required: true }),
      ...(style !== undefined && { style }),
      ...(explode !== undefined && { explode }),
      schema,
    }
    const api = apiWith([...SIBLINGS, parameter])
    const writable = values.filter(
      value =>
        reasonAgainstWriting(parameter, value) === undefined &&
        !Object.keys(Object(value)).some(key => TAKEN.test(key)),
    )
    // Where no value can be written, there is nothing to read.
    if (fc.sample(values, 300).every(value => reasonAgainstWriting(parameter, value) !== undefined)) return
    await fc.assert(
      fc.asyncProperty(writable, async value => {
        const call = { query: SIBLING_VALUES, [place]: { ...(place === 'query' ? SIBLING_VALUES : {}), q: value } }
        const { values, refusal } = await roundTrip(api, call)
        expect(values).toEqual(call)
        expect(refusal).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  },
)

test.each(['path', 'query', 'header', 'cookie'])('null in the %s is read as it was written as JSON', async place => {
  const content = { 'application/json': { schema: { type: ['object', 'null'] } } }
  const api = apiWith([{ name: 'q', in: place, required: true, content } as Parameter])
  const { values, refusal } = await roundTrip(api, { [place]: { q: null } })
  expect(values).toEqual({ [place]: { q: null } })
  expect(refusal).toBeUndefined()
})
