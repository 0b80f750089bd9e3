import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { HeldBody, MOST_HELD_BYTES } from '@crm-clients/openapi/http'
import { apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { startMock } from '../../src/start-mock.ts'

const SHOP = apiWithBody('{ type: object, required: [n], properties: { n: { type: integer } } }')
const TEXT = '{"n":7}'

function send(encoding: string, body: Uint8Array) {
  const headers = { 'content-type': 'application/json', 'content-encoding': encoding }
  return { method: 'POST', headers, body: new Uint8Array(body) }
}

test.each<[string, Uint8Array]>([
  ['gzip', gzipSync(TEXT)],
  ['X-GZIP', gzipSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['deflate, gzip', gzipSync(deflateSync(TEXT))],
  ['identity', Buffer.from(TEXT)],
])('a body that is encoded with %s is read', async (encoding, body) => {
  await using mock = await startMock(SHOP)
  const response = await fetch(`${mock.url}/things`, send(encoding, body))
  expect([response.status, mock.requests[0]?.values?.body]).toEqual([200, { n: 7 }])
})

test.each<[number, string, string, Uint8Array]>([
  [415, 'compress', 'The body is encoded with "compress". The mock reads gzip', Buffer.from(TEXT)],
  [400, 'gzip', 'It is not encoded with gzip, as its header says.', Buffer.from(TEXT)],
  [413, 'gzip', 'Decoded, it has more than 52428800 bytes.', gzipSync(Buffer.alloc(50 * 1024 * 1024 + 1))],
])('a %i answers a body that cannot be decoded: %s', async (status, encoding, detail, body) => {
  const mock = await createMock(SHOP)
  const response = await mock.fetch('http://shop.test/things', send(encoding, body))
  expect([response.status, (await response.json()).detail]).toEqual([status, expect.stringContaining(detail)])
  expect([mock.requests[0]?.status, mock.requests[0]?.reason]).toEqual([status, expect.stringContaining(detail)])
  if (status === 415) expect(response.headers.get('accept-encoding')).toContain('gzip')
})

test('a body that decodes to more than all requests may hold is refused, and holds nothing afterwards', async () => {
  const mock = await createMock(SHOP)
  const ask = async () => (await mock.fetch('http://shop.test/things', send('gzip', gzipSync(TEXT)))).status
  {
    using others = new HeldBody()
    others.hold(MOST_HELD_BYTES - 6)
    expect(await ask()).toBe(503)
    expect(mock.requests[0]?.reason).toContain('Send it again later.')
  }
  expect(await ask()).toBe(200)
  using all = new HeldBody()
  expect(all.hold(MOST_HELD_BYTES)).toBe(true)
})
