import { holdsFile, reasonAgainstBody } from '@crm-clients/openapi/serialization'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apiWith, createSender, SHAPES, type Shape, whatIsSent } from './written-requests.ts'

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/mixed', 'multipart/related']

const ENCODINGS: Readonly<Record<string, object>> = {
  'no encoding': {},
  'JSON as its content type': { contentType: 'application/json' },
  'text or JSON as its content type': { contentType: 'text/plain, application/json' },
  'CSV as its content type': { contentType: 'text/csv' },
  'XML as its content type': { contentType: 'application/xml' },
  'any content type': { contentType: '*/*' },
  'images as its content type': { contentType: 'image/*' },
  'the style form': { style: 'form' },
  'the style form, not exploded': { style: 'form', explode: false },
  'no style, but exploded': { explode: true },
  'the style spaceDelimited': { style: 'spaceDelimited' },
  'the style pipeDelimited': { style: 'pipeDelimited' },
  'the style deepObject': { style: 'deepObject' },
  'reserved letters allowed': { allowReserved: false },
}

const files = fc
  .tuple(
    fc.uint8Array({ maxLength: 9 }),
    fc.constantFrom('', 'image/png', 'text/csv'),
    fc.constantFrom('ä "b".png', 'c'),
  )
  .map(([bytes, type, name]) => new File([new Uint8Array(bytes)], name, { type }))

const FIELDS: Readonly<Record<string, Shape>> = {
  ...SHAPES,
  'a file': { schema: { type: 'string', format: 'binary' }, values: files },
  'a list of files': {
    schema: { type: 'array', items: { type: 'string', format: 'binary' } },
    values: fc.array(files, { minLength: 1, maxLength: 2 }),
  },
  'an object with a file': {
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
    values: fc.record({ file: files }, { noNullPrototype: true }),
  },
}

const CASES = FORMS.flatMap(form =>
  Object.keys(ENCODINGS).flatMap(encoding => Object.keys(FIELDS).map(shape => [shape, form, encoding] as const)),
)

/** Files as their bytes, since no two of them are equal. */
async function comparable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return `file ${value instanceof File ? value.name : ''} ${[...(await value.bytes())]}`
  if (typeof value !== 'object' || value === null) return value
  const parts = await Promise.all(Object.entries(value).map(async ([key, part]) => [key, await comparable(part)]))
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

test.each(CASES)(
  '%s in a field of %s with %s arrives as it was given, or is refused',
  async (shape, form, described) => {
    const { schema, values } = FIELDS[shape] as Shape
    const encoding = { q: ENCODINGS[described] as object }
    const properties = { q: schema, other: { type: 'string' } }
    const send = await createSender(apiWith([], { [form]: { schema: { type: 'object', properties }, encoding } }))
    await fc.assert(
      fc.asyncProperty(values, async value => {
        const body = { q: value, other: 'x\ny' }
        const arrival = await send({ body })
        const isUnwritable = (given: object) => reasonAgainstBody(form, { encoding }, given) !== undefined
        const isJson = described === 'JSON as its content type'
        const sent = isJson ? body : (whatIsSent(body) as object)
        if (isUnwritable(sent) || (isUnwritable(body) && arrival.count === 0)) {
          expect([arrival.count, arrival.refused]).toMatchObject([0, { argument: 'body' }])
          return
        }
        const { values: read, ...others } = arrival
        // A file may have another type than the one that is documented.
        const isOfOtherType = holdsFile(value) && others.objection?.includes('contentType')
        expect(others).toEqual({ count: 1, ...(isOfOtherType && { objection: others.objection }) })
        expect(await comparable(whatIsSent(read?.body))).toEqual(await comparable(whatIsSent(sent)))
        expect(read?.contentType).toBe(form)
      }),
      { numRuns: 5, seed: 20261201 },
    )
  },
)

const lines = SHAPES['a list of objects'] as Shape
const anything: Shape = { schema: {}, values: fc.json({ maxDepth: 2 }).map(text => JSON.parse(text)) }
const wholeFiles = files.filter(({ size, type }) => size > 0 && !type.startsWith('text/'))
const bytes = fc.uint8Array({ minLength: 1, maxLength: 9 })
const plainText = fc.string({ minLength: 1, maxLength: 9 }).filter(text => !text.startsWith('\uFEFF'))

const WHOLE: readonly (readonly [mediaType: string, what: string, shape: Shape])[] = [
  ...Object.entries(SHAPES).map(([what, shape]) => ['application/json', what, shape] as const),
  ['application/problem+json', 'any JSON', anything],
  ['application/json; charset=utf-8', 'any JSON', anything],
  ...['application/x-ndjson', 'application/jsonl', 'application/json-seq', 'application/geo+json-seq'].flatMap(type => [
    [type, 'a list of objects', lines] as const,
    [type, 'a list of lists', SHAPES['a list of lists'] as Shape] as const,
    [type, 'one object', SHAPES['an object'] as Shape] as const,
    [type, 'a list of texts', SHAPES['a list of texts'] as Shape] as const,
  ]),
  ['text/plain', 'a text', { schema: { type: 'string' }, values: plainText }],
  ['text/plain', 'a number', SHAPES['a number'] as Shape],
  ['text/plain', 'a boolean', SHAPES['a boolean'] as Shape],
  ['text/csv', 'an object', SHAPES['an object'] as Shape],
  ['text/plain', 'a list of texts', SHAPES['a list of texts'] as Shape],
  ['application/xml', 'a text', { schema: {}, values: plainText }],
  ...Object.entries(SHAPES).map(([what, shape]) => ['application/xml', what, { ...shape, schema: {} }] as const),
  ['application/octet-stream', 'bytes', { schema: {}, values: bytes }],
  ['image/png', 'a file', { schema: {}, values: wholeFiles }],
  ...['*/*', 'application/*', 'image/*', 'text/*'].flatMap(range => [
    [range, 'a file', { schema: {}, values: wholeFiles }] as const,
    [range, 'bytes', { schema: {}, values: bytes }] as const,
    [range, 'a text', { schema: {}, values: plainText }] as const,
    [range, 'an object', { ...(SHAPES['an object'] as Shape), schema: {} }] as const,
    [range, 'a number', { ...(SHAPES['a number'] as Shape), schema: {} }] as const,
  ]),
]

/** Bytes and texts are the same on the wire; a text that is read as a number is one that was written so. */
async function asWritten(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return Buffer.from(await value.arrayBuffer()).toString('latin1')
  if (ArrayBuffer.isView(value)) return Buffer.from(value as Uint8Array).toString('latin1')
  return typeof value === 'object' ? value : Buffer.from(String(value)).toString('latin1')
}

test.each(WHOLE)('a body of %s that is %s arrives as it was given, or is refused', async (mediaType, _, shape) => {
  const { schema, values } = shape
  const send = await createSender(apiWith([], { [mediaType]: { schema } }))
  await fc.assert(
    fc.asyncProperty(
      values.filter(value => value !== ''),
      async body => {
        const arrival = await send({ body })
        const reason = reasonAgainstBody(mediaType, {}, body)
        if (reason !== undefined) {
          expect([arrival.count, arrival.refused]).toMatchObject([0, { argument: 'body', operation: 'send' }])
          expect(String(arrival.refused)).toContain(`(${mediaType})`)
          return
        }
        const { values: read, ...others } = arrival
        expect(others).toEqual({ count: 1 })
        expect(await asWritten(read?.body)).toEqual(await asWritten(body))
      },
    ),
    { numRuns: 15 },
  )
})
