import fc from 'fast-check'
import { expect, onTestFinished, vi } from 'vitest'
import { createVendorClient, isClientError } from '../../src/index.ts'
import { createShop, operations, type ShopClient, vendor } from '../shop.ts'

/** What no type allows, and what JavaScript, forms and databases hand on all the same. */
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => Number.NaN,
  () => -0,
  () => Number.POSITIVE_INFINITY,
  () => 10n ** 30n,
  () => Symbol('strange\nsymbol'),
  () => new Date(Number.NaN),
  () => new Date(0),
  () => Object.create(null),
  () => Object.assign(Object.create(null), { toString: 1 }),
  () => () => 1,
  () => class Strange {},
  () => '\ud800',
  () => '\udc00\ud800',
  () => 'line\r\nbreak: yes',
  () => '\u001b[31m\0',
  () => '..',
  () => '%2e%2e',
  () => new Map([['x-a', '1']]),
  () => new Set(['x']),
  () => new Headers({ 'x-a': '1' }),
  () => new URLSearchParams('a=b'),
  () => new FormData(),
  () => new Blob(['x']),
  () => new Uint8Array(3),
  () => new ReadableStream(),
  () => new AbortController().signal,
  () => /x/,
  () => new Error('strange'),
  () => Promise.resolve(1),
  () => [[]],
  () => [1, 2],
  () => JSON.parse('['.repeat(3000) + ']'.repeat(3000)),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
  () => {
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    return circle
  },
  () => ({
    get thrown() {
      throw new Error('a getter')
    },
  }),
  () => ({
    toJSON() {
      throw new Error('toJSON')
    },
  }),
  () => ({
    toString() {
      throw new Error('toString')
    },
    valueOf() {
      throw new Error('valueOf')
    },
  }),
  () => ({
    [Symbol.iterator]() {
      throw new Error('iterator')
    },
  }),
  () =>
    new Proxy(
      {},
      {
        get() {
          throw new Error('a trap')
        },
        ownKeys() {
          throw new Error('a trap')
        },
      },
    ),
]

const strange = fc.constantFrom(...STRANGE).map(make => make())
const name = fc.oneof(
  fc.constantFrom('orderId', 'note', 'x-a', 'x-a\r\nx-b', '', '\ud800', '__proto__', 'constructor', 'toString', 'then'),
  fc.string(),
)
const value: fc.Arbitrary<unknown> = fc.oneof(
  strange,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true }),
  fc.dictionary(name, fc.oneof(strange, fc.string({ unit: 'binary' }), fc.anything())),
)
const CALL = ['path', 'query', 'header', 'cookie', 'headers', 'body', 'contentType', 'timeout', 'totalTimeout', 'retry']
const OTHERS = ['maxResponseBytes', 'middleware', 'init', 'parseAs', 'token', 'baseUrl', 'pth', 'thrown']
const CLIENT = [
  'timeout',
  'totalTimeout',
  'retry',
  'maxResponseBytes',
  'headers',
  'hooks',
  'rateLimit',
  'baseUrl',
  'fetch',
]
const SERVERS = ['serverUrls', 'serverVariables', 'token', 'sessionToken', 'baseURL', 'constructor']
const given = (names: readonly string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4, noNullPrototype: true }) },
    { weight: 1, arbitrary: value },
  )

/**
 * Calls with anything, in each way in which one can call, and sees that whatever is refused is refused by an error of ours,
 * on one line, before anything that was not asked for is sent.
 */
export async function tryStrangeArguments(runs: number): Promise<void> {
  const fetch = async () => Response.json({ id: '7' })
  vi.stubGlobal('fetch', fetch)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const shop = createShop({ fetch, retry: false }) as unknown as Record<
    string,
    (...args: unknown[]) => Promise<unknown>
  >
  const METHODS = ['getOrder', 'updateOrder', 'createOrder', 'uploadInvoice', 'payOrder', 'listComparisons']
  const ways = fc.oneof(
    fc.tuple(fc.constantFrom(...METHODS), given([...CALL, ...OTHERS])).map(([method, args]) => ({
      how: `${method}()`,
      call: () => shop[method]?.(args),
    })),
    fc
      .tuple(fc.oneof(fc.constantFrom('/orders/{orderId}', '/ping'), value), given([...CALL, ...OTHERS, 'params']))
      .map(([path, init]) => ({ how: 'GET()', call: () => shop.GET?.(path, init) })),
    fc.tuple(fc.oneof(fc.constantFrom('post', 'A B'), value), given([...CALL, 'params'])).map(([method, init]) => ({
      how: 'request()',
      call: () => shop.request?.(method, '/orders', init),
    })),
    given([...CLIENT, ...SERVERS]).map(options => ({
      how: 'createVendorClient()',
      call: () => createVendorClient<ShopClient, typeof vendor>(vendor, operations, options as never).ping(),
    })),
  )
  await fc.assert(
    fc.asyncProperty(ways, async ({ call }) => {
      const signal = AbortSignal.timeout(5000)
      const ended = new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('It never ends.'))),
      )
      ended.catch(() => undefined)
      let reason: unknown
      try {
        await Promise.race([call(), ended])
        return
      } catch (caught) {
        reason = caught
      }
      if (!isClientError(reason)) throw new Error('It is no error of ours.', { cause: reason })
      expect(reason.message).not.toMatch(/\p{Cc}/u)
    }),
    { numRuns: runs },
  )
}
