import { expect, expectTypeOf, test } from 'vitest'
import { isApiError, parseAs } from '../../src/index.ts'
import { createShop, type Operations, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }

test.each([
  ['text', '{"id":"7"}'],
  ['json', { id: '7' }],
  ['blob', expect.any(Blob)],
  ['arrayBuffer', expect.any(ArrayBuffer)],
  ['stream', expect.any(ReadableStream)],
] as const)('a success is read as %s', async (kind, data) => {
  const { fetch } = recordingFetch(() => new Response('{"id":"7"}'))
  expect(await parseAs(kind, createShop({ fetch }).getOrder, { path })).toMatchObject({ ok: true, status: 200, data })
  expect(await parseAs(kind, createShop({ fetch }).getOrder, { path }).unwrap()).toEqual(data)
})

test('an error is read as ever', async () => {
  const { fetch } = recordingFetch(() => Response.json({ code: 'NOT_FOUND' }, { status: 404 }))
  const { getOrder } = createShop({ fetch })
  expect(await parseAs('blob', getOrder, { path })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  const thrown = await parseAs('blob', getOrder, { path })
    .unwrap()
    .catch((reason: unknown) => reason)
  expect(isApiError(thrown)).toBe(true)
})

test('the type of a result follows what it is read as', () => {
  const calls = async () => {
    const shop = createShop()
    const result = await parseAs('text', shop.updateOrder, { path, body: { note: '' } })
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<string>()
    else if (result.status === 404) expectTypeOf(result.error.code).toEqualTypeOf<'NOT_FOUND'>()
    expectTypeOf(await parseAs('blob', shop.getOrder, { path }).unwrap()).toEqualTypeOf<Blob>()
    expectTypeOf(await parseAs('stream', shop.getOrder, { path }).unwrap()).toExtend<ReadableStream<Uint8Array>>()
    expectTypeOf(await parseAs('json', shop.getOrder, { path }).unwrap()).toEqualTypeOf<
      Operations['getOrder']['responses'][200]['content']['application/json']
    >()
    // Without a body there is nothing to read.
    expectTypeOf(await parseAs('text', shop.ping).unwrap()).toEqualTypeOf<undefined>()
    // @ts-expect-error: the path is missing
    parseAs('text', shop.getOrder)
    // @ts-expect-error: and is no number
    parseAs('text', shop.getOrder, { path: { orderId: 7 } })
    // @ts-expect-error: there is no such word
    parseAs('yaml', shop.getOrder, { path })
  }
  expectTypeOf(calls).toBeFunction()
})
