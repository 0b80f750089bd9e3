import { afterEach, expect, test, vi } from 'vitest'
import { createVendorClient, isArgumentError, isConfigError, type VendorClient } from '../../src/index.ts'
import { createShop, operations, recordingFetch, vendor } from '../shop.ts'

afterEach(() => vi.unstubAllEnvs())

const call = { path: { orderId: '7' }, body: { note: '' } }
const answer = () => Response.json({ id: '7' })

test('credentials come from the environment of the vendor when the options have none', async () => {
  vi.stubEnv('SHOP_TOKEN', 'from-env')
  vi.stubEnv('SHOP_SESSION_TOKEN', 'session-from-env')
  const { fetch, requests } = recordingFetch(answer)
  const shop = createVendorClient<VendorClient<object, typeof operations>, typeof vendor>(vendor, operations, { fetch })
  await (shop.updateOrder as (args: object) => Promise<unknown>)(call)
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer from-env')
  expect(requests[0]?.headers.get('x-session')).toBe('session-from-env')
})

test('a credential may be a function, asked for each request', async () => {
  const { fetch, requests } = recordingFetch(answer)
  let count = 0
  const shop = createShop({ fetch, token: async () => `token-${++count}` })
  await shop.updateOrder(call)
  await shop.updateOrder(call)
  expect(requests.map(request => request.headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2'])
})

test('missing credentials are refused before any request, with the options and variables that mend it', async () => {
  const { fetch, requests } = recordingFetch(answer)
  const shop = createVendorClient<VendorClient<object, typeof operations>, typeof vendor>(vendor, operations, { fetch })
  const error = await (shop.updateOrder as (args: object) => Promise<unknown>)(call).catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  expect((error as Error).message).toBe(
    'shop: no token and no sessionToken. Pass { token, sessionToken } or set SHOP_TOKEN and SHOP_SESSION_TOKEN.',
  )
  expect(requests).toHaveLength(0)
})

test('an operation without security needs no credential', async () => {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 204 }))
  await createShop({ fetch, token: '', sessionToken: '' }).ping()
  expect(requests[0]?.headers.has('authorization')).toBe(false)
})

test.each([['line\nbreak-secret'], [' secret'], ['sécrët→']])(
  'a credential that no header can carry is refused without quoting it',
  async token => {
    const { fetch, requests } = recordingFetch(answer)
    const error = await createShop({ fetch, token })
      .updateOrder(call)
      .catch((reason: unknown) => reason)
    expect(isConfigError(error)).toBe(true)
    expect((error as Error).message).not.toContain(token)
    expect(requests).toHaveLength(0)
  },
)

test('the base URL comes from the option, then the environment, then the spec', async () => {
  const { fetch, requests } = recordingFetch(answer)
  await createShop({ fetch }).updateOrder(call)
  vi.stubEnv('SHOP_BASE_URL', 'https://env.test/v2/')
  await createShop({ fetch }).updateOrder(call)
  await createShop({ fetch, baseUrl: 'http://127.0.0.1:4010/x' }).updateOrder(call)
  expect(requests.map(request => request.url)).toEqual([
    'https://shop.test/api/orders/7',
    'https://env.test/v2/orders/7',
    'http://127.0.0.1:4010/x/orders/7',
  ])
})

test('a vendor without a documented base URL demands one when the client is created', () => {
  const { baseUrl: _, ...homeless } = vendor
  expect(() => createVendorClient(homeless, operations, {})).toThrow(
    'shop: no base URL. Pass { baseUrl } or set SHOP_BASE_URL.',
  )
})

test.each([
  ['shop.test'],
  ['/api'],
  ['ftp://shop.test'],
  ['https://user:secret@shop.test'],
  ['https://shop.test?x=secret'],
  [''],
])('a base URL that is none is refused without quoting it: %s', baseUrl => {
  expect(() => createShop({ baseUrl })).toThrow(/base URL.*SHOP_BASE_URL/)
  expect(() => createShop({ baseUrl })).not.toThrow(/secret/)
})

test.each([
  ['..', 'is "..", no path segment'],
  ['.', 'is ".", no path segment'],
  ['%2e%2E', 'is "%2e%2E", no path segment'],
  ['NaN', 'is "NaN", no path segment'],
  ['', 'is missing'],
  [undefined, 'is missing'],
  [null, 'is missing'],
  [Number.NaN, 'cannot be written: NaN is no text, number or date'],
])('a path parameter that leads elsewhere is refused before any request: %s', async (orderId, problem) => {
  const { fetch, requests } = recordingFetch(answer)
  const error = await createShop({ fetch })
    .updateOrder({ ...call, path: { orderId: orderId as string } })
    .catch((reason: unknown) => reason)
  expect(isArgumentError(error)).toBe(true)
  expect((error as Error).message).toContain(`shop: PUT /orders/{orderId} was not sent: path.orderId ${problem}`)
  expect(requests).toHaveLength(0)
})

test.each([['../admin'], ['a?b=c'], ['a#b'], ['a%2Fb'], ['ä/ö']])(
  'a path parameter is one segment, whatever it holds: %s',
  async orderId => {
    const { fetch, requests } = recordingFetch(answer)
    await createShop({ fetch }).updateOrder({ ...call, path: { orderId } })
    const { pathname, search, hash } = new URL((requests[0] as Request).url)
    expect(pathname.split('/')).toHaveLength(4)
    expect(decodeURIComponent(pathname.split('/')[3] as string)).toBe(orderId)
    expect(search + hash).toBe('')
  },
)
