import { expect, expectTypeOf, test } from 'vitest'
import { asResponse, isApiError, isArgumentError, isConfigError } from '../../src/index.ts'
import { createShop, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const failed = (promise: Promise<unknown>) => promise.catch((reason: unknown) => reason)
const middleware = [{ onResponse: ({ response }: { response: Response }) => void response.headers.get('etag') }]

test.each([
  ['', {}],
  [', through middleware', { middleware }],
])('the response of a success comes with a body that nobody has read%s', async (_, options) => {
  const { fetch, requests } = recordingFetch(() => new Response('id;7', { headers: { 'content-type': 'text/csv' } }))
  const response = await asResponse(createShop({ fetch }).getOrder, { path, ...options })
  expect([response.status, response.bodyUsed, await response.text()]).toEqual([200, false, 'id;7'])
  expect(requests).toHaveLength(1)
})

test('a success without a body is one', async () => {
  const { fetch } = recordingFetch(() => new Response(null, { status: 204 }))
  expect((await asResponse(createShop({ fetch }).ping)).status).toBe(204)
})

test('a failure is thrown, and what fails for the moment is asked for again', async () => {
  const { fetch, requests } = recordingFetch(() =>
    Response.json({ message: 'no' }, { status: requests.length < 2 ? 503 : 404, headers: { 'retry-after': '0' } }),
  )
  const error = await failed(asResponse(createShop({ fetch }).getOrder, { path }))
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({ status: 404, attempts: 2, body: { message: 'no' } })
})

test('it takes what the method takes', () => {
  const calls = () => {
    expectTypeOf(asResponse(createShop().getOrder, { path })).toEqualTypeOf<Promise<Response>>()
    // @ts-expect-error: the path is missing
    asResponse(createShop().getOrder)
    // @ts-expect-error: and is no number
    asResponse(createShop().getOrder, { path: { orderId: 7 } })
  }
  expectTypeOf(calls).toBeFunction()
})

test.each(['yaml', 'response', '', 7])(
  'parseAs: %j is refused before any request, with what there is',
  async parseAs => {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    const error = await failed(createShop({ fetch }).GET('/orders/{orderId}', { params: { path }, parseAs } as never))
    expect(isConfigError(error)).toBe(true)
    expect(String(error)).toContain('json|auto|text|blob|arrayBuffer|stream')
    expect(requests).toEqual([])
  },
)

test.each([
  ['a cache that there is not', { cache: 'sometimes' }],
  ['a body where there is none', { body: 'x' }],
  ['a mode that there is not', { mode: 'teleport' }],
])('init with %s is an error of ours with middleware as without', async (_, init) => {
  for (const options of [{}, { middleware }]) {
    const { fetch } = recordingFetch(() => Response.json({}))
    const outcome = await failed(createShop({ fetch }).getOrder({ path, init, ...options } as never))
    // What the client says itself, it says whatever `init` has.
    expect(isArgumentError(outcome) || (outcome as { ok: boolean }).ok).toBe(true)
  }
})

test.each([{ headers: 5 }, { headers: [['a']] }, { headers: [5] }, { headers: { 'a b': 'c' } }])(
  'headers that are none are an error of ours: %j',
  async headers => {
    for (const options of [{}, { middleware }]) {
      const { fetch, requests } = recordingFetch(() => Response.json({}))
      const shop = createShop({ fetch })
      for (const call of [
        shop.getOrder({ path, ...headers, ...options } as never),
        shop.GET('/orders/{orderId}', { params: { path }, ...headers, ...options } as never),
      ]) {
        const error = await failed(call as Promise<unknown>)
        expect(isArgumentError(error) || isConfigError(error) || requests.length > 0).toBe(true)
        expect(error).not.toBeInstanceOf(TypeError)
      }
    }
  },
)
