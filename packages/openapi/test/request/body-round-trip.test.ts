import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Encoding } from '../../src/document/openapi-document.ts'
import { reasonAgainstField } from '../../src/serialization/unwritable-values.ts'
import { apiWith, roundTrip, SHAPES, type Shape } from './round-trip.ts'

const URL_ENCODED = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data'

/** Lists that hold objects are JSON, each item by itself. */
const FIELD_SHAPES: Readonly<Record<string, Shape>> = {
  ...SHAPES,
  'a list of objects': {
    schema: { type: 'array', items: { type: 'object', properties: { n: { type: 'integer' } } } },
    values: fc.array(fc.record({ n: fc.integer() }, { noNullPrototype: true }), { maxLength: 3 }),
  },
  'a list of lists': {
    schema: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
    values: fc.array(fc.array(fc.integer(), { maxLength: 2 }), { maxLength: 3 }),
  },
}

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'no encoding': {},
  'JSON as its content type': { contentType: 'application/json' },
  'a text type as its content type': { contentType: 'text/csv' },
  'the style form': { style: 'form' },
  'the style form, not exploded': { style: 'form', explode: false },
  'the style deepObject': { style: 'deepObject' },
}

const CASES = [URL_ENCODED, MULTIPART].flatMap(mediaType =>
  Object.keys(ENCODINGS).flatMap(encoding =>
    Object.keys(FIELD_SHAPES).map(shape => [shape, mediaType, encoding] as const),
  ),
)

test.each(CASES)('%s in a field of %s with %s is read as it was written', async (shape, mediaType, described) => {
  const { schema, values } = FIELD_SHAPES[shape] as Shape
  const encoding = ENCODINGS[described] as Encoding
  const form = {
    schema: { type: 'object', properties: { q: schema, other: { type: 'string' } } },
    encoding: { q: encoding },
  }
  const api = apiWith([], { [mediaType]: form })
  // Where no value can be written, there is nothing to read.
  if (fc.sample(values, 300).every(value => reasonAgainstField(mediaType, encoding, value) !== undefined)) return
  await fc.assert(
    fc.asyncProperty(
      values.filter(value => reasonAgainstField(mediaType, encoding, value) === undefined),
      async value => {
        const call = { body: { q: value, other: 'x' } }
        const { values: read, refusal } = await roundTrip(api, call)
        expect(read).toEqual({ ...call, contentType: mediaType })
        expect(refusal).toBeUndefined()
      },
    ),
    { numRuns: 20 },
  )
})

test.each(['0', '[1]', '"a"', '{}'])(
  'a file of CSV that holds %s is no JSON, though JSON is documented',
  async text => {
    const schema = { type: 'object', properties: { q: { type: 'array', items: { type: 'string', format: 'binary' } } } }
    const api = apiWith([], { [MULTIPART]: { schema, encoding: { q: { contentType: 'application/json' } } } })
    const file = new File([text], 'a.csv', { type: 'text/csv' })
    const { values } = await roundTrip(api, { body: { q: [file] } })
    expect(values?.body).toMatchObject({ q: [{ name: 'a.csv', type: 'text/csv' }] })
  },
)
