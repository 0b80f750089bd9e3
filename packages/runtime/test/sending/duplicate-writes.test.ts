import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { isConnectionError } from '../../src/index.ts'
import { startServer, unusedOrigin } from '../local-server.ts'
import { createShop, type ShopClient } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: 'Ring twice' }
const retry = { delay: 0 }

/** Each place in which a server can fail after a request may have reached it. */
const failures: Record<string, (response: ServerResponse) => void> = {
  'before it reads': response => response.req.socket.destroy(),
  'after it has read': response => {
    response.req.resume().once('end', () => response.req.socket.destroy())
  },
  'with a reset': response => response.req.socket.resetAndDestroy(),
  'after the head of the answer': response => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '9' })
    response.flushHeaders()
    response.req.resume().once('end', () => response.req.socket.destroy())
  },
  'half-way through the answer': response => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '9' })
    response.write('{"id"', () => response.req.socket.destroy())
  },
  'half-way through a chunked answer': response => {
    response.writeHead(201, { 'content-type': 'application/json' })
    response.write('{"id"', () => response.req.socket.destroy())
  },
}

const writes: Record<string, [call: (shop: ShopClient) => PromiseLike<unknown>, arrivals: number]> = {
  'a POST': [shop => shop.createOrder({ body }), 1],
  'a POST by path': [shop => shop.POST('/orders', { body }), 1],
  'a POST that carries a stream': [
    shop => shop.uploadInvoice({ body: new Blob(['x']).stream() as never, contentType: 'application/pdf' as never }),
    1,
  ],
  'a POST with an idempotency key': [shop => shop.payOrder({ path }), 3],
  'a POST that the spec marks as idempotent': [shop => shop.cancelOrder({ path }), 3],
  'a PUT': [shop => shop.updateOrder({ path, body }), 3],
}

test.each(Object.keys(writes).flatMap(write => Object.keys(failures).map(failure => [write, failure] as const)))(
  '%s is not sent twice by accident to a server that fails %s',
  async (write, failure) => {
    const [call, expected] = writes[write] as (typeof writes)[string]
    const { origin, arrivals } = await startServer((_, response) => failures[failure]?.(response))
    const error = await call(createShop({ baseUrl: origin, retry })).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(isConnectionError(error)).toBe(true)
    expect(arrivals).toHaveLength(expected)
  },
)

test('repeated writes carry the same idempotency key', async () => {
  const { origin, arrivals } = await startServer(request => request.socket.destroy())
  await createShop({ baseUrl: origin, retry })
    .payOrder({ path })
    .then(undefined, () => undefined)
  const keys = arrivals.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(1)
})

test('a POST is sent again when nobody listened', async () => {
  const attempts: number[] = []
  const hooks = { attempt: ({ attempt }: { attempt: number }) => void attempts.push(attempt) }
  const shop = createShop({ baseUrl: await unusedOrigin(), retry, hooks })
  await expect(shop.createOrder({ body })).rejects.toThrow('ECONNREFUSED')
  expect(attempts).toEqual([1, 2, 3])
})
