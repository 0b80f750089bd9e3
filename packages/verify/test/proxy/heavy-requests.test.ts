import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startVerifyingProxy } from '../../src/start-verifying-proxy.ts'
import { answerJson, type Handler, startServer } from '../local-server.ts'
import { SHOP, TOKEN } from '../shop.ts'

const HEADERS = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
const FORM = { ...HEADERS, 'content-type': 'application/x-www-form-urlencoded' }

/** A server that takes everything, and answers reads with a bomb: 200 MB of spaces. */
const BOMB = gzipSync(Buffer.alloc(200 * 1024 * 1024, ' '))
const handle: Handler = (request, response) => {
  request.resume()
  if (request.method === 'POST') return answerJson(response, 201, {})
  return response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(BOMB)
}

const REQUESTS: Readonly<Record<string, readonly [init: RequestInit, status: number]>> = {
  'a body a hundred thousand levels deep': [
    { method: 'POST', headers: HEADERS, body: '['.repeat(100_000) + ']'.repeat(100_000) },
    201,
  ],
  'a hundred thousand mistakes': [
    { method: 'POST', headers: HEADERS, body: JSON.stringify(Array(100_000).fill('a')) },
    201,
  ],
  'twenty thousand fields': [
    { method: 'POST', headers: FORM, body: new URLSearchParams(Array.from({ length: 20_000 }, () => ['a', 'a'])) },
    201,
  ],
  'a gzip bomb': [{ method: 'POST', headers: { ...HEADERS, 'content-encoding': 'gzip' }, body: BOMB }, 201],
  'a body of more than 50 MiB': [
    { method: 'POST', headers: HEADERS, body: Buffer.alloc(50 * 1024 * 1024 + 1, ' ') },
    413,
  ],
}

async function start() {
  const server = await startServer(handle)
  const proxy = await startVerifyingProxy(SHOP, { baseUrl: `${server.origin}/v1`, writes: true })
  const close = async () => {
    await proxy.close()
    await server[Symbol.asyncDispose]()
  }
  return { url: `${proxy.url}/orders`, [Symbol.asyncDispose]: close }
}

test.each(Object.entries(REQUESTS))('%s is passed on or refused, and the proxy lives on', async (_, [init, status]) => {
  await using proxy = await start()
  const response = await fetch(proxy.url, init)
  await response.body?.cancel()
  expect(response.status).toBe(status)
  const next = await fetch(proxy.url, { method: 'POST', headers: HEADERS, body: '{}' })
  await next.body?.cancel()
  expect(next.status).toBe(201)
})

test('an answer that is a gzip bomb takes no more memory than anybody judges', { timeout: 60_000 }, async () => {
  await using proxy = await start()
  const before = process.memoryUsage().rss
  const response = await fetch(proxy.url, { headers: HEADERS })
  const reader = response.body?.getReader()
  let size = 0
  let most = before
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length
    most = Math.max(most, process.memoryUsage().rss)
  }
  expect(size).toBe(200 * 1024 * 1024)
  expect(most - before).toBeLessThan(150 * 1024 * 1024)
})
