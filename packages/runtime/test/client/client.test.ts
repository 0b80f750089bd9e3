import { inspect } from 'node:util'
import { expect, expectTypeOf, test } from 'vitest'
import { ApiError, isApiError, isConnectionError, isParseError } from '../../src/index.ts'
import { createShop, createShopWith, fetchBy, type Order, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: 'Ring twice' }

test('a call sends method, path, query, credentials and JSON', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  await createShop({ fetch }).updateOrder({
    path: { orderId: 'a/b' },
    query: { notify: true, tags: ['x', 'y z'] },
    body,
  })
  const request = requests[0] as Request
  expect(request.method).toBe('PUT')
  expect(request.url).toBe('https://shop.test/api/orders/a%2Fb?notify=true&tags=x&tags=y%20z')
  expect(request.headers.get('authorization')).toBe('Bearer top-secret')
  expect(request.headers.get('x-session')).toBe('session-secret')
  expect(request.headers.get('content-type')).toBe('application/json')
  expect(await request.json()).toEqual(body)
})

test('a result is told apart by ok and by status', async () => {
  const { fetch } = recordingFetch(() => Response.json({ code: 'NOT_FOUND', message: 'gone' }, { status: 404 }))
  const result = await createShop({ fetch }).updateOrder({ path, body })
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<Order>()
    expectTypeOf(result.status).toEqualTypeOf<200>()
  } else if (result.status === 404) {
    expectTypeOf(result.error).toEqualTypeOf<{ code: 'NOT_FOUND'; message: string }>()
  } else {
    expectTypeOf(result.error).toEqualTypeOf<unknown>()
  }
  expect(result).toEqual({ ok: false, status: 404, error: { code: 'NOT_FOUND', message: 'gone' } })
  expect(result.response.status).toBe(404)
})

test('ranges and the default response type the statuses that they cover', async () => {
  const { fetch } = recordingFetch(() => Response.json({ reason: 'slow down' }, { status: 429 }))
  const result = await createShop({ fetch }).listComparisons()
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<readonly Order[]>()
  else if (result.status === 429) expectTypeOf(result.error).toEqualTypeOf<{ reason: string }>()
  else if (result.status === 503) expectTypeOf(result.error).toEqualTypeOf<{ fault: string }>()
  expect(result.status).toBe(429)
})

test('unwrap resolves to the data', async () => {
  const { fetch } = recordingFetch(() => Response.json({ id: '7' }))
  const order = await createShop({ fetch }).updateOrder({ path, body }).unwrap()
  expectTypeOf(order).toEqualTypeOf<Order>()
  expect(order.id).toBe('7')
})

test('unwrap throws an error that names vendor, operation, status, request and the message of the vendor', async () => {
  const { fetch } = recordingFetch(() =>
    Response.json({ error: { message: 'No such order' } }, { status: 404, headers: { 'x-request-id': 'r-1' } }),
  )
  const error = await createShop({ fetch })
    .updateOrder({ path, body })
    .unwrap()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ApiError)
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'shop: PUT /orders/{orderId} failed with 404 (request r-1): No such order',
    vendor: 'shop',
    operation: 'updateOrder',
    method: 'PUT',
    path: '/orders/{orderId}',
    status: 404,
    requestId: 'r-1',
    body: { error: { message: 'No such order' } },
  })
})

test('an empty error body is still an error', async () => {
  const { fetch } = recordingFetch(() => new Response(null, { status: 422, headers: { 'content-length': '0' } }))
  const result = await createShop({ fetch }).updateOrder({ path, body })
  expect(result).toMatchObject({ ok: false, status: 422 })
})

test('an empty success has no data', async () => {
  const { fetch } = recordingFetch(() => new Response(null, { status: 204 }))
  const result = await createShop({ fetch }).ping()
  expect(result).toEqual({ ok: true, status: 204, data: undefined })
})

test('a success that is not JSON is a ParseError that shows the beginning of the body', async () => {
  const { fetch } = recordingFetch(
    () => new Response('<html>Log in</html>', { headers: { 'content-type': 'text/html' } }),
  )
  const error = await createShop({ fetch })
    .updateOrder({ path, body })
    .catch((reason: unknown) => reason)
  expect(isParseError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'shop: PUT /orders/{orderId} answered 200 with no JSON',
    contentType: 'text/html',
    excerpt: '<html>Log in</html>',
  })
})

test('no answer is a ConnectionError that says why', async () => {
  const fetch = async () => {
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') })
  }
  const error = await createShop({ fetch })
    .updateOrder({ path, body })
    .catch((reason: unknown) => reason)
  expect(isConnectionError(error)).toBe(true)
  expect((error as Error).message).toBe(
    'shop: PUT /orders/{orderId} got no complete answer: connect ECONNREFUSED 127.0.0.1:1',
  )
})

test("the caller's abort reason passes through untouched", async () => {
  const reason = new Error('the user left')
  const controller = new AbortController()
  const fetch = fetchBy(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        controller.abort(reason)
      }),
  )
  const call = createShop({ fetch }).updateOrder({ path, body, signal: controller.signal })
  await expect(call).rejects.toBe(reason)
})

test('a body with a Blob is sent as multipart, without being told', async () => {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 201 }))
  await createShop({ fetch }).uploadInvoice({ body: { file: new File(['%PDF'], 'a.pdf'), note: 'May' } })
  const form = await (requests[0] as Request).formData()
  expect((form.get('file') as File).name).toBe('a.pdf')
  expect(await (form.get('file') as File).text()).toBe('%PDF')
  expect(form.get('note')).toBe('May')
})

test('contentType chooses multipart for a body without a Blob', async () => {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 201 }))
  const shop = createShop({ fetch })
  await shop.uploadInvoice({ body: { note: 'May' } })
  await shop.uploadInvoice({ body: { note: 'May' }, contentType: 'multipart/form-data' })
  expect(requests[0]?.headers.get('content-type')).toBe('application/json')
  expect(requests[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
})

test('a file in a form that has none is refused by name, and nothing is sent', async () => {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 204 }))
  const client = createShopWith(['/notes', 'POST', { body: ['application/x-www-form-urlencoded'] }], { fetch })
  await expect(client.send({ body: { scan: new File(['%PDF'], 'a.pdf') } })).rejects.toThrow(
    'shop: POST /notes was not sent: body cannot be written: scan is a file, and application/x-www-form-urlencoded has no files',
  )
  expect(requests).toHaveLength(0)
})

test('a success that is JSON is read without its content type, also where errors have another media type', async () => {
  const { fetch } = recordingFetch(() => new Response('{"id":"7"}', { headers: { 'content-type': 'text/plain' } }))
  const accept = ['application/json', 'application/problem+json']
  const { data } = await createShopWith(['/notes', 'GET', { accept }], { fetch }).send()
  expect(data).toEqual({ id: '7' })
})

test.each([
  [undefined, 'application/json'],
  [['text/csv'], 'text/csv'],
  [['application/json', 'application/problem+json'], 'application/json, application/problem+json'],
])('an operation that documents %j asks for %s', async (accept, header) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/notes', 'GET', accept ? { accept } : {}], { fetch }).send()
  expect(requests[0]?.headers.get('accept')).toBe(header)
})

test('a success that need not be JSON is what its content type says', async () => {
  const { fetch } = recordingFetch(() => new Response('1;2', { headers: { 'content-type': 'text/csv' } }))
  const client = createShopWith(['/notes', 'GET', { accept: ['text/csv'], parseAs: 'auto' }], { fetch })
  expect((await client.send()).data).toBe('1;2')
})

test('a call by path is an openapi-fetch call with the same credentials', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ id: '7' }))
  const { data } = await createShop({ fetch }).PUT('/orders/{orderId}', { params: { path }, body })
  expectTypeOf(data).toEqualTypeOf<Order | undefined>()
  expect(data?.id).toBe('7')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer top-secret')
})

test('a call that leaves out what the spec requires does not compile', () => {
  const shop = createShop()
  const init: RequestInit = { cache: 'no-store', headers: { 'x-trace': '7' } }
  // Not called: these are read by the compiler alone.
  const calls = () => [
    // @ts-expect-error: the body is missing
    shop.updateOrder({ path }),
    // @ts-expect-error: the path parameter is missing
    shop.updateOrder({ path: {}, body }),
    // @ts-expect-error: not a parameter of this operation
    shop.updateOrder({ path, body, query: { color: 'red' } }),
    // @ts-expect-error: no body is documented
    shop.listComparisons({ body }),
    // @ts-expect-error: headers have a place of their own, beside `init`
    shop.getOrder({ path, init: { headers: { 'x-trace': '7' } } }),
    // @ts-expect-error: and are not smuggled in with what else `fetch` takes
    shop.getOrder({ path, init }),
  ]
  expectTypeOf(calls).toBeFunction()
})

test('printing a client or a result shows no credential', async () => {
  const shop = createShop({ fetch: async () => Response.json({ id: '7' }) })
  const result = await shop.updateOrder({ path, body })
  expect(inspect([shop, result], { depth: 9, showHidden: true })).not.toContain('secret')
  expect(JSON.stringify([shop, result])).not.toContain('secret')
})
