import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { askPage, missingChromium } from '../src/runtimes/ask-page.ts'
import { smokeFiles } from '../src/smoke/smoke-files.ts'

let consumer: Consumer

beforeAll(async () => {
  const names = ['@crm-clients/atzcrm', '@crm-clients/fintoro', '@crm-clients/kare']
  const dependencies = Object.fromEntries(names.map(name => [name, '*']))
  consumer = await createConsumer({ registry: inject('registry'), dependencies, files: smokeFiles() })
})
afterAll(() => consumer?.remove())

/** An API that any page may call, by another name than that of the page, and the headers that it was sent. */
async function startOpenApi() {
  const keys: unknown[] = []
  const server = createServer((request, response) => {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' }
    if (request.method === 'OPTIONS') return response.writeHead(204, cors).end()
    if (request.headers['idempotency-key']) keys.push(request.headers['idempotency-key'])
    const isElsewhere = request.url === '/banks'
    response.writeHead(isElsewhere ? 302 : 200, { ...cors, 'content-type': 'application/json', location: '/countries' })
    return response.end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { baseUrl: `http://api.test:${(server.address() as AddressInfo).port}`, keys }
}

test.runIf(!missingChromium)(
  'a page without https calls with window.fetch, makes idempotency keys without crypto.randomUUID, and follows no redirect',
  async () => {
    const { baseUrl, keys } = await startOpenApi()
    const call = (given: string) =>
      (globalThis as unknown as { callFromPage: (baseUrl: string) => Promise<unknown> }).callFromPage(given)
    expect(
      await askPage(consumer.folder, 'insecure-page.js', page => page.evaluate(call, baseUrl), 'shop.test'),
    ).toEqual({
      isSecureContext: false,
      randomUUID: 'undefined',
      statuses: [200, 200],
      redirected: ['ConnectionError', 'fintoro: GET /banks got no complete answer: browsers hide redirects'],
    })
    expect(keys).toEqual([expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)])
  },
)
