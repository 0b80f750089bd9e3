import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { type StartMockOptions, startMock } from '../../src/start-mock.ts'

const SHOP = apiOf('paths: {}')

/** What a request with these headers gets; `fetch` would not send them. */
async function ask(options: StartMockOptions, headers: Record<string, string>): Promise<[number, string]> {
  await using mock = await startMock(SHOP, options)
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll('PORT', String(mock.port))]),
  )
  return await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: mock.port, path: '/__mock/health', headers: own }, async response => {
      resolve([response.statusCode ?? 0, await text(response)])
    })
      .once('error', reject)
      .end()
  })
}

test.each<[string, StartMockOptions, Record<string, string>]>([
  ['a program', {}, {}],
  ['a program that calls it localhost', {}, { host: 'localhost:PORT' }],
  [
    'a page of its own',
    {},
    { host: 'localhost:PORT', origin: 'http://localhost:PORT', 'sec-fetch-site': 'same-origin' },
  ],
  ['somebody who types the address', {}, { 'sec-fetch-site': 'none' }],
  ['whoever calls it by an address', {}, { host: '192.168.0.7:PORT' }],
  ['whoever calls it by the IPv6 address', {}, { host: '[::1]:PORT' }],
  ['whoever calls it by a name that it was given', { allowedHosts: ['mock'] }, { host: 'mock:PORT' }],
  [
    'a page of another origin, where that was asked for',
    { cors: true },
    { origin: 'https://evil.test', host: 'evil.test' },
  ],
])('%s reaches the controls', async (_, options, headers) => {
  expect(await ask(options, headers)).toEqual([200, expect.stringContaining('"status":"up"')])
})

test.each<[string, Record<string, string>, string]>([
  ['a page of another origin', { origin: 'https://evil.test' }, 'A page of another origin (https://evil.test) asks.'],
  ['a page of another port', { host: 'localhost:PORT', origin: 'http://localhost:1' }, 'A page of another origin'],
  ['a page without an origin', { origin: 'null' }, 'A page of another origin (null) asks.'],
  ['an image of another site', { 'sec-fetch-site': 'cross-site' }, 'A page of another origin asks.'],
  ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }, 'A page of another origin asks.'],
  ['a page whose name was rebound', { host: 'evil.test:PORT' }, 'The mock does not know itself as \\"evil.test:'],
  [
    'a page of such a name that says so',
    { host: 'evil.test:PORT', origin: 'http://evil.test:PORT' },
    'does not know itself',
  ],
  ['a name that begins like its own', { host: 'localhost.evil.test' }, 'does not know itself'],
  ['a name that ends like an address', { host: '127.0.0.1.evil.test' }, 'does not know itself'],
])('%s does not reach the controls', async (_, headers, reason) => {
  expect(await ask({}, headers)).toEqual([403, expect.stringContaining(reason)])
})
