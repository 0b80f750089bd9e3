import { randomBytes } from 'node:crypto'
import { createGzip } from 'node:zlib'
import { expect, test } from 'vitest'
import { isParseError } from '../../src/index.ts'
import { startServer } from '../local-server.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const KIB = 1024
const MIB = KIB * KIB

const tooLarge = (status: number, most: number) => ({
  message: `shop: GET /orders/{orderId} answered ${status} with more than ${most} bytes (maxResponseBytes)`,
  status,
})

/** A body that never ends, and what is known of it. */
function endlessBody() {
  const seen = { chunks: 0, isCancelled: false }
  const body = new ReadableStream({
    pull(controller) {
      seen.chunks++
      controller.enqueue(new TextEncoder().encode('x'.repeat(KIB)))
    },
    cancel() {
      seen.isCancelled = true
    },
  })
  return { body, seen }
}

test.each([200, 500])('an endless body of a %s ends with an error, and is not read any further', async status => {
  const { body, seen } = endlessBody()
  const { fetch, requests } = recordingFetch(() => new Response(body, { status }))
  const call = createShop({ fetch, maxResponseBytes: 10 * KIB, retry: false }).getOrder({ path })
  const reason = await call.catch((caught: unknown) => caught)
  expect(isParseError(reason)).toBe(true)
  expect(reason).toMatchObject({ ...tooLarge(status, 10 * KIB), excerpt: 'x'.repeat(200) })
  expect(seen.chunks).toBeLessThan(16)
  await expect.poll(() => seen.isCancelled).toBe(true)
  expect(requests).toHaveLength(1)
})

test('an endless body ends as well when there is middleware, and what it hands on is no larger', async () => {
  const { body, seen } = endlessBody()
  const { fetch } = recordingFetch(() => new Response(body))
  const shop = createShop({ fetch, maxResponseBytes: 10 * KIB })
  shop.use({ onRequest: () => undefined })
  await expect(shop.getOrder({ path })).rejects.toMatchObject(tooLarge(200, 10 * KIB))
  expect(seen.chunks).toBeLessThan(16)
  const changed = createShop({ fetch: async () => Response.json({}) })
  changed.use({ onResponse: () => new Response(endlessBody().body) })
  await expect(changed.getOrder({ path, maxResponseBytes: KIB })).rejects.toMatchObject(tooLarge(200, KIB))
})

test('as many bytes as the option says are read, whatever characters they make, and one more is not', async () => {
  const text = JSON.stringify('žluťoučký 🐎 '.repeat(50))
  const bytes = new TextEncoder().encode(text).length
  const { fetch } = recordingFetch(() => new Response(text))
  const shop = createShop({ fetch })
  expect(await shop.getOrder({ path, maxResponseBytes: bytes }).unwrap()).toBe(JSON.parse(text))
  await expect(shop.getOrder({ path, maxResponseBytes: bytes - 1 })).rejects.toMatchObject(tooLarge(200, bytes - 1))
})

test('a connection is closed when its answer is too large', async () => {
  let isClosed = false
  const { origin } = await startServer((request, response) => {
    request.socket.on('close', () => {
      isClosed = true
    })
    const write = () => response.writable && response.write('x'.repeat(KIB), () => setImmediate(write))
    write()
  })
  const call = createShop({ baseUrl: origin, maxResponseBytes: 10 * KIB }).getOrder({ path })
  await expect(call).rejects.toMatchObject(tooLarge(200, 10 * KIB))
  await expect.poll(() => isClosed).toBe(true)
})

test('a gzip bomb ends at 64 MiB without a word of the caller, whatever it would have become', async () => {
  const { origin } = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    const gzip = createGzip()
    gzip.pipe(response)
    const zeros = Buffer.alloc(MIB, '0')
    const write = () => {
      while (!response.destroyed && gzip.write(zeros));
      if (!response.destroyed) gzip.once('drain', write)
    }
    write()
  })
  const before = process.memoryUsage.rss()
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 5)
  await expect(createShop({ baseUrl: origin }).getOrder({ path })).rejects.toMatchObject(tooLarge(200, 64 * MIB))
  clearInterval(timer)
  // The text itself, and once more where the engine joins its pieces.
  expect((most - before) / MIB).toBeLessThan(300)
}, 60_000)

test('an error has 1 MiB at most, because secrets are taken out of it', async () => {
  const { body } = endlessBody()
  const { fetch } = recordingFetch(() => new Response(body, { status: 404 }))
  await expect(createShop({ fetch }).getOrder({ path })).rejects.toMatchObject(tooLarge(404, MIB))
})

test.each(['blob', 'arrayBuffer', 'stream'] as const)('a %s that was asked for may be of any size', async parseAs => {
  const bytes = randomBytes(100 * KIB)
  const { fetch } = recordingFetch(() => new Response(bytes))
  const shop = createShop({ fetch, maxResponseBytes: KIB })
  const { data } = await shop.GET('/orders/{orderId}', { params: { path }, parseAs })
  const read = await new Response(data as BodyInit).bytes()
  expect(Buffer.compare(read, bytes)).toBe(0)
})

test('a file that the spec documents may be of any size, and a text beside it may not', async () => {
  const types = ['application/pdf', 'text/plain']
  const { fetch } = recordingFetch(
    () => new Response('x'.repeat(100 * KIB), { headers: { 'content-type': types.shift() ?? '' } }),
  )
  const shop = createShopWith(['/things', 'GET', { parseAs: 'auto' }], { fetch, maxResponseBytes: KIB })
  expect((await shop.send()).data).toHaveProperty('size', 100 * KIB)
  await expect(shop.send()).rejects.toThrow('with more than 1024 bytes (maxResponseBytes)')
})

test('a text of a platform without streams is read all the same', async () => {
  const response = Object.defineProperty(Response.json({ id: '7' }), 'body', { value: undefined })
  expect(
    await createShop({ fetch: async () => response })
      .getOrder({ path })
      .unwrap(),
  ).toEqual({ id: '7' })
})

test('a byte order mark is no part of a text', async () => {
  const { fetch } = recordingFetch(() => new Response('\ufeff{"id":"7"}'))
  expect(await createShop({ fetch }).getOrder({ path }).unwrap()).toEqual({ id: '7' })
})
