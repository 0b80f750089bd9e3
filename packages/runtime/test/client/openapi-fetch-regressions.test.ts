import { expect, test } from 'vitest'
import { isApiError, isTimeoutError } from '../../src/index.ts'
import { startServer } from '../local-server.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

// What users of openapi-fetch asked for, each with the number of its thread in
// https://github.com/openapi-ts/openapi-typescript/issues

const path = { orderId: '7' }
const body = { note: 'Ring twice' }

test.each([400, 404, 500])('#1687, #1954: unwrap throws what is not a success: %i', async status => {
  const { fetch } = recordingFetch(() => Response.json({ message: 'no' }, { status }))
  const error = await createShop({ fetch, retry: false })
    .getOrder({ path })
    .unwrap()
    .catch((reason: unknown) => reason)
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({ status, body: { message: 'no' } })
})

test('#1687: a result does not throw, and its promise is the same call as that of unwrap', async () => {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 404 }))
  const call = createShop({ fetch }).getOrder({ path })
  await expect(call.unwrap()).rejects.toThrow('404')
  expect(await call).toMatchObject({ ok: false, status: 404 })
  expect(requests).toHaveLength(1)
})

test('#1687: a failed unwrap leaves no unhandled rejection of the result behind', async () => {
  const { fetch } = recordingFetch(() => Promise.reject(new TypeError('fetch failed')))
  const call = createShop({ fetch }).createOrder({ body })
  await expect(call.unwrap()).rejects.toThrow('no complete answer')
})

test.each<[string, ConstructorParameters<typeof Response>]>([
  ['no body', [null, { status: 500 }]],
  ['an empty text', ['', { status: 500 }]],
  ['a length of 0', [null, { status: 422, headers: { 'content-length': '0' } }]],
  ['an empty JSON text', ['', { status: 400, headers: { 'content-type': 'application/json' } }]],
])('#2071: an empty error body is still an error: %s', async (_, parts) => {
  const { fetch } = recordingFetch(() => new Response(...parts))
  const shop = createShop({ fetch, retry: false })
  expect(await shop.getOrder({ path })).toMatchObject({ ok: false, status: parts[1]?.status })
  await expect(shop.getOrder({ path }).unwrap()).rejects.toSatisfy(isApiError)
  expect(await shop.GET('/orders/{orderId}', { params: { path } })).toMatchObject({ ok: false })
})

test.each([
  ['a chunked body without a chunk', 200, { 'transfer-encoding': 'chunked' }],
  [
    'a chunked body that claims to be JSON',
    200,
    { 'transfer-encoding': 'chunked', 'content-type': 'application/json' },
  ],
  ['a length of 0', 200, { 'content-length': '0' }],
  ['a length of 0 that claims to be JSON', 201, { 'content-length': '0', 'content-type': 'application/json' }],
  ['a 204', 204, {}],
  ['a 204 that claims to be JSON', 204, { 'content-type': 'application/json' }],
  ['a 205', 205, {}],
])('#1423, #2574: an empty success has no data: %s', async (_, status, headers) => {
  const { origin } = await startServer((__, response) => {
    response.writeHead(status, headers as Record<string, string>)
    response.end()
  })
  const shop = createShop({ baseUrl: origin })
  expect(await shop.getOrder({ path })).toEqual({ ok: true, status, data: undefined })
  expect(await shop.GET('/orders/{orderId}', { params: { path } })).toMatchObject({ ok: true, data: undefined })
})

test.each([200, 404])('#1423, #2195: a HEAD has no body, whatever length its answer claims: %i', async status => {
  const { origin } = await startServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1234' }).end()
  })
  const result = await createShopWith(['/things', 'HEAD'], { baseUrl: origin }).send()
  expect(result).toMatchObject({ ok: status === 200, status })
  expect(result.data).toBeUndefined()
  expect(result.error).toBeUndefined()
})

test('#2572: a chunked body is read even beside a length of 0', async () => {
  const { fetch } = recordingFetch(() =>
    Response.json({ id: '7' }, { headers: { 'content-length': '0', 'transfer-encoding': 'chunked' } }),
  )
  expect(await createShop({ fetch }).getOrder({ path }).unwrap()).toEqual({ id: '7' })
})

test('#1423: a chunked body with content is read to its end', async () => {
  const { origin } = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":')
    response.write('"7"')
    response.end('}')
  })
  expect(await createShop({ baseUrl: origin }).getOrder({ path }).unwrap()).toEqual({ id: '7' })
})

test('#1214: Files, Blobs and lists of them travel as multipart, with names and types', async () => {
  let form = new FormData()
  const { origin } = await startServer(async (request, response) => {
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    form = await new Response(Buffer.concat(await request.toArray()), { headers }).formData()
    response.writeHead(200).end('{}')
  })
  const files = [new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }), new Blob(['raw'])]
  const shop = createShopWith(['/files', 'POST', { body: ['multipart/form-data'] }], { baseUrl: origin })
  const fields = { files, note: 'ü', count: 3, at: new Date(0), meta: { a: 1 }, none: null, absent: undefined }
  expect((await shop.send({ body: fields })).ok).toBe(true)
  const sent = form.getAll('files') as File[]
  expect(await Promise.all(sent.map(async file => [file.name, file.type, await file.text()]))).toEqual([
    ['a.pdf', 'application/pdf', '%PDF'],
    ['blob', 'application/octet-stream', 'raw'],
  ])
  expect(form.get('note')).toBe('ü')
  expect(form.get('count')).toBe('3')
  expect(form.get('at')).toBe('1970-01-01T00:00:00.000Z')
  expect(await (form.get('meta') as File).text()).toBe('{"a":1}')
  expect(form.has('none') || form.has('absent')).toBe(false)
})

test('#1214: a FormData of the caller is sent as it is', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const form = new FormData()
  form.append('file', new File(['%PDF'], 'a.pdf'))
  await createShopWith(['/files', 'POST', { body: ['multipart/form-data'] }], { fetch }).send({ body: form })
  const sent = await (requests[0] as Request).formData()
  expect((sent.get('file') as File).name).toBe('a.pdf')
})

test('#2805: a response header is read by name, a number where the spec says so', async () => {
  const headers = { 'X-Total': '120', 'X-Next': 'abc' }
  const { fetch } = recordingFetch(() => Response.json({}, { headers }))
  const result = await createShopWith(['/things', 'GET', { numericHeaders: ['x-total'] }], { fetch }).send()
  expect(result.header('X-Total')).toBe(120)
  expect(result.header('x-next')).toBe('abc')
  expect(result.header('etag')).toBeUndefined()
})

test('#2805: the headers of an error are read as well', async () => {
  const headers = { 'X-Left': '0' }
  const { fetch } = recordingFetch(() => new Response(null, { status: 400, headers }))
  const result = await createShopWith(['/things', 'GET', { numericHeaders: ['x-left'] }], { fetch }).send()
  expect(result.header('X-Left')).toBe(0)
})

test('#2805: headers that are numbers for most operations are said once, and an operation may say otherwise', async () => {
  const { fetch } = recordingFetch(() => Response.json({}, { headers: { 'X-Left': '7' } }))
  const numbers = { numericHeaders: ['x-left'] }
  const most = await createShopWith(['/things', 'GET'], { fetch }, numbers).send()
  expect(most.header('x-left')).toBe(7)
  const other = await createShopWith(['/others', 'GET', { numericHeaders: [] }], { fetch }, numbers).send()
  expect(other.header('x-left')).toBe('7')
})

test('#2567: a call has a timeout of its own', async () => {
  const { origin } = await startServer(() => undefined)
  const shop = createShop({ baseUrl: origin })
  const error = await shop.createOrder({ body, timeout: 30 }).catch((reason: unknown) => reason)
  expect(isTimeoutError(error)).toBe(true)
  await expect(shop.POST('/orders', { body, timeout: 30 })).rejects.toSatisfy(isTimeoutError)
})

test('#2075: a call whose body was read once is replayed in full after a refreshed token', async () => {
  const bodies: string[] = []
  const { origin } = await startServer(async (request, response) => {
    bodies.push((await request.toArray()).join(''))
    response.writeHead(request.headers.authorization === 'Bearer fresh-token' ? 200 : 401).end('{}')
  })
  const token = ({ refresh }: { refresh: boolean }) => (refresh ? 'fresh-token' : 'stale-token')
  const result = await createShop({ baseUrl: origin, token }).createOrder({ body })
  expect(result.ok).toBe(true)
  expect(bodies).toEqual([JSON.stringify(body), JSON.stringify(body)])
})

test('#2075: a form is replayed in full as well', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}, { status: requests.length < 2 ? 401 : 201 }))
  const token = ({ refresh }: { refresh: boolean }) => (refresh ? 'fresh-token' : 'stale-token')
  await createShop({ fetch, token }).uploadInvoice({ body: { file: new File(['%PDF'], 'a.pdf') } })
  const form = await (requests[1] as Request).formData()
  expect((form.get('file') as File).name).toBe('a.pdf')
})

test('#1533: an object in the query is written as the spec says, by default as form', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const filter = { role: 'admin', firstName: 'Alex' }
  await createShopWith(['/users', 'GET'], { fetch }).send({ query: { filter } })
  const deep = { styles: { 'query.filter': { style: 'deepObject', explode: true } } } as const
  await createShopWith(['/users', 'GET', deep], { fetch }).send({ query: { filter } })
  expect(requests.map(({ url }) => decodeURIComponent(new URL(url).search))).toEqual([
    '?role=admin&firstName=Alex',
    '?filter[role]=admin&filter[firstName]=Alex',
  ])
})
