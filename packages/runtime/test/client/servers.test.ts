import { afterEach, expect, expectTypeOf, test, vi } from 'vitest'
import {
  chooseServer,
  createVendorClient,
  isConfigError,
  type OperationEntry,
  shareRateLimit,
  type Vendor,
  type VendorClient,
  type VendorOptions,
} from '../../src/index.ts'
import { type OpenOperation, recordingFetch } from '../shop.ts'

afterEach(() => vi.unstubAllEnvs())

const vendor = {
  name: 'depot',
  baseUrl: 'https://us.depot.test/v1/',
  server: 'https://{region}.depot.test/v1',
  generalVariables: { region: { default: 'us', enum: ['us', 'eu'] } },
  serverVariables: {
    region: { default: 'us', enum: ['us', 'eu', 'asia'] },
    tenant: { default: 'demo' },
  },
  credentials: { token: { in: 'bearer' }, queueToken: { in: 'bearer' } },
  security: [['token']],
  features: { chooseServer },
} as const satisfies Vendor

const operations = {
  list: ['/things', 'GET'],
  enqueue: ['/queue', 'GET', { server: 'https://queue.depot.test', security: [['queueToken']] }],
  upload: [
    '/files',
    'GET',
    {
      server: 'https://{tenant}.files.test/{region}',
      serverVariables: { region: { default: 'eu', enum: ['eu', 'us'] } },
    },
  ],
  broken: ['/broken', 'GET', { server: 'ftp://depot.test' }],
} as const satisfies Record<string, OperationEntry>

type Options = VendorOptions<typeof vendor, typeof operations>
type Client = VendorClient<object, Record<keyof typeof operations, OpenOperation>>

function createDepot(options: Options = {}) {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const depot = createVendorClient<Client, typeof vendor>(vendor, operations, {
    token: 'main',
    queueToken: 'queue',
    fetch,
    ...options,
  })
  const urls = async (...ids: (keyof typeof operations)[]) => {
    for (const id of ids) await depot[id]()
    return requests.map(({ url }) => url)
  }
  return { depot, requests, urls }
}

test('a call goes where its operation says, with the credentials of the operation', async () => {
  const { urls, requests } = createDepot()
  expect(await urls('list', 'enqueue', 'upload')).toEqual([
    'https://us.depot.test/v1/things',
    'https://queue.depot.test/queue',
    'https://demo.files.test/eu/files',
  ])
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer main',
    'Bearer queue',
    'Bearer main',
  ])
})

test('calls by path go where their operation says as well', async () => {
  const { depot, requests } = createDepot()
  const byPath = depot as unknown as { GET(path: string): Promise<unknown> }
  await byPath.GET('/queue')
  await byPath.GET('/unknown')
  expect(requests.map(({ url }) => url)).toEqual(['https://queue.depot.test/queue', 'https://us.depot.test/v1/unknown'])
})

test('a base URL stands for every server, as an option and from the environment', async () => {
  const proxied = ['http://127.0.0.1:4010/x/things', 'http://127.0.0.1:4010/x/queue', 'http://127.0.0.1:4010/x/files']
  expect(await createDepot({ baseUrl: 'http://127.0.0.1:4010/x/' }).urls('list', 'enqueue', 'upload')).toEqual(proxied)
  vi.stubEnv('DEPOT_BASE_URL', 'http://127.0.0.1:4010/x')
  expect(await createDepot().urls('list', 'enqueue', 'upload')).toEqual(proxied)
  expect(await createDepot().urls('broken')).toEqual(['http://127.0.0.1:4010/x/broken'])
})

test('the URL of one operation wins over everything else, and concerns no other', async () => {
  expect(await createDepot({ serverUrls: { enqueue: '' } }).urls('enqueue')).toEqual(['https://queue.depot.test/queue'])
  const serverUrls = { enqueue: 'http://queue.test/a/', list: undefined }
  const { urls } = createDepot({ baseUrl: 'http://proxy.test', serverUrls })
  expect(await urls('list', 'enqueue')).toEqual(['http://proxy.test/things', 'http://queue.test/a/queue'])
})

test('variables are one option, and a server that has no room for a value is told when it is called', async () => {
  const { urls } = createDepot({ serverVariables: { region: 'us', tenant: 'acme' } })
  expect(await urls('list', 'upload')).toEqual(['https://us.depot.test/v1/things', 'https://acme.files.test/us/files'])
  const elsewhere = createDepot({ serverVariables: { region: 'asia' } })
  await expect(elsewhere.depot.list()).rejects.toThrow(
    'list is not callable: its server https://{region}.depot.test/v1',
  )
  await expect(elsewhere.depot.upload()).rejects.toThrow(
    'depot: upload is not callable: its server https://demo.files.test/{region} is not http(s)://host/path. ' +
      'Pass { serverUrls: { upload } }.',
  )
  expect(await elsewhere.urls('enqueue')).toEqual(['https://queue.depot.test/queue'])
})

test('a server that cannot be called concerns its operation alone, until it is given a URL', async () => {
  const { depot, urls } = createDepot()
  const error = await depot.broken().catch((reason: unknown) => reason)
  expect(isConfigError(error) && [error.option, error.environmentVariable]).toEqual(['serverUrls', undefined])
  expect(String(error)).toContain('broken is not callable: its server ftp://depot.test')
  expect(await urls('list')).toEqual(['https://us.depot.test/v1/things'])
  expect(await createDepot({ serverUrls: { broken: 'https://whole.test' } }).urls('broken')).toEqual([
    'https://whole.test/broken',
  ])
})

test.each([
  [{ serverVariables: { regoin: 'eu' } }, 'serverVariables.regoin is no option here. Do you mean region?'],
  [
    { serverVariables: { constructor: 'eu' } },
    'serverVariables.constructor is no option here. There are region, tenant.',
  ],
  [{ serverVariables: { region: 'mars' } }, 'region is us or eu or asia'],
  [{ serverVariables: { tenant: 'evil.test/' } }, 'tenant is letters, digits, dots and dashes'],
  [{ serverVariables: { tenant: '..' } }, 'tenant is letters'],
  [{ serverVariables: { tenant: 'a@b' } }, 'tenant is letters'],
  [{ serverVariables: { tenant: '' } }, 'tenant is letters'],
  [{ baseUrl: 'http://proxy.test', serverVariables: { region: 'mars' } }, 'region is us or eu or asia'],
  [{ serverUrls: { enqueue: 'queue.test' } }, 'base URL is not http(s)://host/path. Correct serverUrls.enqueue.'],
])('what cannot be is refused when the client is created: %j', (options, message) => {
  let error: unknown
  try {
    createDepot(options as Options)
  } catch (thrown) {
    error = thrown
  }
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain(message)
})

test('operations and variables are typed', () => {
  expectTypeOf<Options['serverUrls']>().toEqualTypeOf<
    { readonly [Id in keyof typeof operations]?: string | undefined } | undefined
  >()
  expectTypeOf<Options['serverVariables']>().toEqualTypeOf<
    { readonly region?: 'us' | 'eu' | 'asia' | undefined; readonly tenant?: string | undefined } | undefined
  >()
  expectTypeOf<VendorOptions<Omit<typeof vendor, 'serverVariables'>>>().not.toHaveProperty('serverVariables')
})

test('an operation with a limit of its own is counted by itself', async () => {
  const limited = { requests: 1, windowMilliseconds: 60_000 }
  const entries = {
    list: ['/things', 'GET'],
    enqueue: ['/queue', 'GET', { rateLimit: { requests: 2, windowMilliseconds: 60_000 } }],
  } as const satisfies Record<string, OperationEntry>
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const client = createVendorClient<VendorClient<object, Record<keyof typeof entries, OpenOperation>>, Vendor>(
    { ...vendor, name: 'paced', rateLimit: limited, features: { shareRateLimit } },
    entries,
    { token: 'one', fetch } as unknown as VendorOptions<Vendor>,
  )
  const call = (id: keyof typeof entries) => client[id]({ totalTimeout: 500 }).catch((error: Error) => error.name)
  const outcomes = [await call('list'), await call('list'), await call('enqueue'), await call('enqueue')]
  expect(outcomes.map(outcome => typeof outcome === 'string' && outcome)).toEqual([false, 'TimeoutError', false, false])
  expect(await call('enqueue')).toBe('TimeoutError')
  expect(requests).toHaveLength(3)
})

test('a limiter of the caller is told of which limit it is', async () => {
  const keys: string[] = []
  const rateLimit = { consume: async (key: string) => void keys.push(key) }
  const entries = { list: ['/', 'GET'], enqueue: ['/q', 'GET', { rateLimit: { requests: 1, windowMilliseconds: 1 } }] }
  const { fetch } = recordingFetch(() => Response.json({}))
  const client = createVendorClient<Record<string, () => Promise<unknown>>, Vendor>(
    vendor,
    entries as unknown as Record<string, OperationEntry>,
    { token: 't', fetch, rateLimit } as unknown as VendorOptions<Vendor>,
  )
  await client.list?.()
  await client.enqueue?.()
  expect(keys).toEqual(['depot', 'depot.enqueue'])
})

test('an operation may have the name of something that objects have', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const described = { constructor: ['/things', 'GET'] as const }
  const options = { token: 'main', queueToken: 'queue', fetch, serverUrls: {} }
  type Depot = { readonly constructor: () => Promise<unknown> }
  await createVendorClient<Depot, Vendor>(vendor, described, options as never).constructor()
  expect(requests.map(({ url }) => url)).toEqual(['https://us.depot.test/v1/things'])
})
