import { expect, test, vi } from 'vitest'
import { createIdempotencyKey } from '../../src/index.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

test('a key is a random UUID', () => {
  const keys = Array.from({ length: 100 }, createIdempotencyKey)
  expect(keys.filter(key => !UUID.test(key))).toEqual([])
  expect(new Set(keys).size).toBe(100)
})

test('a page that came without https has no crypto.randomUUID, and its keys and middleware work all the same', async () => {
  const { getRandomValues } = crypto
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 204 }))
  const shop = createShop({ fetch })
  shop.use({ onRequest: () => undefined })
  await shop.payOrder({ path: { orderId: '7' } })
  await shop.payOrder({ path: { orderId: '7' } })
  vi.unstubAllGlobals()
  const keys = requests.map(request => request.headers.get('idempotency-key') ?? '')
  expect(keys.filter(key => !UUID.test(key))).toEqual([])
  expect(new Set(keys).size).toBe(2)
})

test('a key is sent in a header of any name', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/orders', 'POST', { idempotencyKey: 'constructor' }], { fetch }).send()
  expect(requests[0]?.headers.get('constructor')).toMatch(UUID)
})
