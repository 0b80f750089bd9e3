import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startMock } from '@crm-clients/mock'
import { describe, expect, test } from 'vitest'
import { openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'

/** A page of another origin, and what it gets of the controls of a mock: a status, or that the browser refuses. */
async function askFromElsewhere(controlUrl: string): Promise<unknown[]> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Elsewhere</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    await using opened = await openPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return await opened.page.evaluate(async control => {
      const ask = (path: string, init?: RequestInit) =>
        fetch(control + path, init).then(
          ({ status }) => status,
          () => 'refused by the browser',
        )
      const reply = { operation: 'listBanks', status: 503, times: 1 }
      const json = { 'content-type': 'application/json' }
      return [
        await ask('/health'),
        await ask('/replies', { method: 'POST', headers: json, body: JSON.stringify(reply) }),
        await ask('/replies', { method: 'POST', mode: 'no-cors', body: JSON.stringify(reply) }),
        await ask('/reset', { method: 'POST', mode: 'no-cors' }),
      ]
    }, controlUrl)
  } finally {
    server.close()
  }
}

/** What a page of another origin gets of a mock, and what the mock, which has a 401 planned, answers afterwards. */
async function tryFromElsewhere(cors: boolean) {
  await using mock = await startMock('fintoro', { cors })
  mock.respond('listBanks', { status: 401 }, { times: 1 })
  const outcomes = await askFromElsewhere(mock.controlUrl ?? '')
  const { status } = await fetch(`${mock.url}/banks`, { headers: { authorization: 'Bearer test' } })
  return { outcomes, status }
}

describe.skipIf(missingChromium)('a page of another origin', () => {
  test('reads nothing of the controls and changes nothing, unless it was asked for', async () => {
    const { outcomes, status } = await tryFromElsewhere(false)
    const refused = 'refused by the browser'
    // What a page sends without asking first arrives, is refused, and is not shown to it: its status is 0.
    expect(outcomes).toEqual([refused, refused, 0, 0])
    expect(status).toBe(401)
  })

  test('uses them where the mock was started with CORS', async () => {
    const { outcomes, status } = await tryFromElsewhere(true)
    expect(outcomes.slice(0, 2)).toEqual([200, 201])
    // Its reset without asking first took both replies away.
    expect(status).toBe(200)
  })
})
