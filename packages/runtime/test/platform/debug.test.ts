import { afterEach, expect, test, vi } from 'vitest'
import { debugHooks } from '../../src/index.ts'
import * as browser from '../../src/platform/browser.ts'
import * as server from '../../src/platform/server.ts'
import { passTime, stopClock } from '../clock.ts'
import { createShop, recordingFetch } from '../shop.ts'

const path = { orderId: '7001' }
const createLogger = () => {
  const lines: string[] = []
  return { lines, logger: { debug: (line: string) => void lines.push(line) } }
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('each attempt is one line, to the logger that was given', async () => {
  stopClock()
  const { lines, logger } = createLogger()
  const { fetch, requests } = recordingFetch(() =>
    requests.length < 2 ? new Response(null, { status: 503, headers: { 'retry-after': '2' } }) : Response.json({}),
  )
  await passTime(createShop({ fetch, debug: logger }).getOrder({ path }))
  expect(lines).toEqual([
    'shop getOrder GET /orders/{orderId}, attempt 1: 503 in 0 ms, again in 2000 ms',
    'shop getOrder GET /orders/{orderId}, attempt 2: 200 in 0 ms',
  ])
})

test('it says why there was no answer, and nothing that is secret or about somebody', async () => {
  const { lines, logger } = createLogger()
  const fetch = () => Promise.reject(new Error('refused top-secret for /orders/7001'))
  const shop = createShop({ fetch, debug: logger, retry: false })
  await shop.getOrder({ path, query: { name: 'Ann' } } as never).catch(() => undefined)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^shop getOrder GET \/orders\/\{orderId\}, attempt 1: ConnectionError \(.*\[redacted\].*\) in \d+ ms$/,
  )
  expect(lines[0]).not.toMatch(/top-secret|Ann|\n/)
})

test('an error of somebody else is named, and not quoted', async () => {
  const { lines, logger } = createLogger()
  const controller = new AbortController()
  const fetch = () => {
    controller.abort(new RangeError('Ann left'))
    return new Promise<Response>(() => undefined)
  }
  const call = createShop({ fetch, debug: logger }).getOrder({ path, signal: controller.signal })
  await call.catch(() => undefined)
  expect(lines.join()).toMatch(/attempt 1: Error in \d+ ms/)
})

test.each([
  ['the option', { debug: true }, ''],
  ['the environment', {}, '1'],
])('%s prints to stderr', async (_, options, variable) => {
  vi.stubEnv('CRM_CLIENTS_DEBUG', variable)
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { fetch } = recordingFetch(() => Response.json({}))
  await createShop({ fetch, ...options }).getOrder({ path })
  expect(print).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('attempt 1: 200'))
})

test('an option says no where the environment says yes, and hooks that were given stay', async () => {
  vi.stubEnv('CRM_CLIENTS_DEBUG', '1')
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { fetch } = recordingFetch(() => Response.json({}))
  const { lines, logger } = createLogger()
  const hooks = { operation: () => void lines.push('operation') }
  await createShop({ fetch, debug: false, hooks }).getOrder({ path })
  await createShop({ fetch, debug: logger, hooks }).getOrder({ path })
  expect(print).not.toHaveBeenCalled()
  expect(lines).toEqual(['operation', 'operation', expect.stringContaining('attempt 1: 200')])
})

test('a wait for the rate limit is a line as well', () => {
  const { lines, logger } = createLogger()
  const event = { vendor: 'shop', operation: 'getOrder', method: 'GET', path: '/a', baseUrl: '' }
  debugHooks(logger).pause?.({ ...event, call: event, attempt: 1, milliseconds: 20 })
  expect(lines).toEqual(['shop getOrder GET /a, attempt 1: waits 20 ms for the rate limit'])
})

test('browsers have the same functions, which do next to nothing: the option is taken, and prints nothing', () => {
  expect(Object.keys(browser).sort()).toEqual(Object.keys(server).sort())
  const options = { timeout: 1, headers: {}, debug: true }
  expect(browser.equip(options)).toBe(options)
})
