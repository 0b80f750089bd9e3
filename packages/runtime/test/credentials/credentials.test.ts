import { expect, test, vi } from 'vitest'
import { type CredentialRequest, isConfigError, type Vendor } from '../../src/index.ts'
import { createShop, createShopWith, fetchBy, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const body = { note: 'Ring twice' }

/** A shop that refuses all bearer tokens but one. */
function strictFetch(accepted: () => string) {
  return recordingFetch(request =>
    request.headers.get('authorization') === `Bearer ${accepted()}`
      ? Response.json({ id: '7' })
      : Response.json({ message: 'expired' }, { status: 401 }),
  )
}

const authorizations = (requests: readonly Request[]) => requests.map(request => request.headers.get('authorization'))

test('a refused credential is asked for again, once, and the call is replayed with its body', async () => {
  const { fetch, requests } = strictFetch(() => 'fresh-token')
  const asked: CredentialRequest[] = []
  const token = async (request: CredentialRequest) => {
    asked.push(request)
    return request.refresh ? 'fresh-token' : 'stale-token'
  }
  const result = await createShop({ fetch, token }).createOrder({ body })
  expect(result).toMatchObject({ ok: true, data: { id: '7' } })
  expect(asked).toEqual([{ refresh: false }, { refresh: true }])
  expect(authorizations(requests)).toEqual(['Bearer stale-token', 'Bearer fresh-token'])
  expect(await requests[1]?.json()).toEqual(body)
})

test('a credential that is refused twice is not asked for a third time', async () => {
  const { fetch, requests } = strictFetch(() => 'none')
  let count = 0
  const token = async () => {
    if (++count > 2) throw new Error('asked too often')
    return `token-number-${count}`
  }
  const result = await createShop({ fetch, token }).getOrder({ path })
  expect(result).toMatchObject({ ok: false, status: 401 })
  expect(requests).toHaveLength(2)
})

test('a replay after a refresh is no attempt of the back-off', async () => {
  const { fetch, requests } = strictFetch(() => 'fresh-token')
  const token = ({ refresh }: CredentialRequest) => (refresh ? 'fresh-token' : 'stale-token')
  await createShop({ fetch, token, retry: false }).createOrder({ body }).unwrap()
  expect(requests).toHaveLength(2)
})

test('a credential that is a text is not asked for again', async () => {
  const { fetch, requests } = strictFetch(() => 'another')
  const result = await createShop({ fetch }).getOrder({ path })
  expect(result).toMatchObject({ ok: false, status: 401, error: { message: 'expired' } })
  expect(requests).toHaveLength(1)
})

test('the same credential again is not sent again', async () => {
  const { fetch, requests } = strictFetch(() => 'another')
  const token = vi.fn(async () => 'stale-token')
  const result = await createShop({ fetch, token }).getOrder({ path })
  expect(result.status).toBe(401)
  expect(token).toHaveBeenCalledTimes(2)
  expect(requests).toHaveLength(1)
})

test('a refresh that brought nothing new does not stand in the way of the next one', async () => {
  let valid = 'none-yet'
  const { fetch } = strictFetch(() => valid)
  let stored = 'stale-token'
  const shop = createShop({ fetch, token: async ({ refresh }) => (refresh ? stored : 'stale-token') })
  expect(await shop.getOrder({ path })).toMatchObject({ status: 401 })
  stored = 'fresh-token'
  valid = 'fresh-token'
  expect(await shop.getOrder({ path })).toMatchObject({ status: 200 })
})

test('calls that are refused at the same time share one refresh', async () => {
  const { fetch, requests } = strictFetch(() => 'fresh-token')
  let resolve: (token: string) => void = () => undefined
  const promise = new Promise<string>(settle => {
    resolve = settle
  })
  const refreshes = vi.fn(() => promise)
  const shop = createShop({ fetch, token: ({ refresh }) => (refresh ? refreshes() : 'stale-token') })
  const calls = Array.from({ length: 5 }, () => shop.getOrder({ path }))
  await vi.waitFor(() => expect(refreshes).toHaveBeenCalled())
  resolve('fresh-token')
  const results = await Promise.all(calls)
  expect(results.map(result => result.status)).toEqual([200, 200, 200, 200, 200])
  expect(refreshes).toHaveBeenCalledTimes(1)
  expect(requests).toHaveLength(10)
})

test('a call that is refused late, with the old credential, takes the new one without another refresh', async () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>(settle => {
    resolve = settle
  })
  const refreshes = vi.fn(() => 'fresh-token')
  let held = false
  const fetch = fetchBy(async request => {
    if (request.headers.get('authorization') === 'Bearer fresh-token') return Response.json({ id: '7' })
    if (!held) {
      held = true
      await promise
    }
    return new Response(null, { status: 401 })
  })
  const shop = createShop({ fetch, token: ({ refresh }) => (refresh ? refreshes() : 'stale-token') })
  const late = shop.getOrder({ path })
  expect((await shop.getOrder({ path })).status).toBe(200)
  resolve()
  expect((await late).status).toBe(200)
  expect(refreshes).toHaveBeenCalledTimes(1)
})

test('a credential that is refused later is asked for again', async () => {
  let valid = 'first-token'
  const { fetch } = strictFetch(() => valid)
  let stored = 'first-token'
  const token = ({ refresh }: CredentialRequest) => {
    if (refresh) stored = valid
    return stored
  }
  const shop = createShop({ fetch, token })
  for (valid of ['first-token', 'second-token', 'third-token']) {
    expect((await shop.getOrder({ path })).status).toBe(200)
  }
})

test.each([
  [
    'throws',
    () => {
      throw new Error('no network')
    },
  ],
  ['rejects', () => Promise.reject(new Error('no network'))],
] as const)('a refresh that %s is what the call rejects with, and the next call tries anew', async (_, fail) => {
  const { fetch } = strictFetch(() => 'fresh-token')
  let failing = true
  const token = ({ refresh }: CredentialRequest) =>
    refresh ? (failing ? (fail() as Promise<string>) : 'fresh-token') : 'stale-token'
  const shop = createShop({ fetch, token })
  await expect(shop.getOrder({ path })).rejects.toThrow('no network')
  failing = false
  expect((await shop.getOrder({ path })).status).toBe(200)
})

test('a credential function that fails is what the call rejects with, before any request', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const shop = createShop({ fetch, token: () => Promise.reject(new Error('the vault is closed')) })
  await expect(shop.getOrder({ path })).rejects.toThrow('the vault is closed')
  expect(requests).toHaveLength(0)
})

test('a credential function that gives nothing is a ConfigError that names it', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShop({ fetch, token: () => '' }).getOrder({ path })
  const error = await call.catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  expect((error as Error).message).toContain('shop: no token')
  expect(requests).toHaveLength(0)
})

test('of several credentials, only those are asked for again that can be', async () => {
  const { fetch, requests } = strictFetch(() => 'fresh-token')
  const shop = createShop({
    fetch,
    token: ({ refresh }) => (refresh ? 'fresh-token' : 'stale-token'),
    sessionToken: 'session-secret',
  })
  expect((await shop.getOrder({ path })).status).toBe(200)
  expect(requests.map(request => request.headers.get('x-session'))).toEqual(['session-secret', 'session-secret'])
})

const placements: Record<string, [Vendor['credentials'][string], (request: Request) => string | null, string]> = {
  bearer: [{ in: 'bearer' }, request => request.headers.get('authorization'), 'Bearer user:p/s=w&rd'],
  basic: [{ in: 'basic' }, request => request.headers.get('authorization'), `Basic ${btoa('user:p/s=w&rd')}`],
  scheme: [{ in: 'scheme', name: 'Api-Key' }, request => request.headers.get('authorization'), 'Api-Key user:p/s=w&rd'],
  header: [{ in: 'header', name: 'X-Key' }, request => request.headers.get('x-key'), 'user:p/s=w&rd'],
  query: [{ in: 'query', name: 'api key' }, ({ url }) => new URL(url).searchParams.get('api key'), 'user:p/s=w&rd'],
  cookie: [{ in: 'cookie', name: 'sid' }, request => request.headers.get('cookie'), 'sid=user%3Ap%2Fs%3Dw%26rd'],
}

test.each(Object.entries(placements))('a credential travels as %s', async (_, [placement, read, expected]) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const changes = { credentials: { key: placement }, security: [['key']] }
  const shop = createShopWith(['/things', 'GET'], { fetch, key: 'user:p/s=w&rd' }, changes)
  await shop.send()
  expect(read(requests[0] as Request)).toBe(expected)
})

test('a credential in the query stands beside the parameters, and one in a cookie beside the cookies', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const credentials = { key: { in: 'query', name: 'key' }, sid: { in: 'cookie', name: 'sid' } } as const
  const shop = createShopWith(
    ['/things', 'GET'],
    { fetch, key: 'key-secret', sid: 'sid-secret' },
    { credentials, security: [['key', 'sid']] },
  )
  await shop.send({ query: { page: 2 }, cookie: { theme: 'dark' } })
  expect(requests[0]?.url).toBe('https://shop.test/api/things?page=2&key=key-secret')
  expect(requests[0]?.headers.get('cookie')).toBe('theme=dark; sid=sid-secret')
})

test('a question mark in a query stays where it is beside a credential', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const shop = createShopWith(
    ['/things', 'GET', { styles: { 'query.next': { allowReserved: true } } }],
    { fetch, key: 'key-secret' },
    { credentials: { key: { in: 'query', name: 'key' } }, security: [['key']] },
  )
  await shop.send({ query: { next: 'a?b=c?' } })
  expect(requests[0]?.url).toBe('https://shop.test/api/things?next=a?b=c?&key=key-secret')
})

const alternatives = {
  credentials: {
    token: { in: 'bearer' },
    key: { in: 'header', name: 'x-key' },
    user: { in: 'header', name: 'x-user' },
  },
  security: [['token'], ['key', 'user']],
} as const

test.each([
  [{ token: 'token-1' }, { authorization: 'Bearer token-1', 'x-key': null, 'x-user': null }],
  [
    { key: 'key-1', user: 'user-1' },
    { authorization: null, 'x-key': 'key-1', 'x-user': 'user-1' },
  ],
  [
    { token: 'token-1', key: 'key-1', user: 'user-1' },
    { authorization: 'Bearer token-1', 'x-key': null, 'x-user': null },
  ],
])(
  'of the alternatives of security, the first complete one is sent, and nothing of the others: %o',
  async (given, sent) => {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    await createShopWith(['/things', 'GET'], { fetch, ...given }, alternatives).send()
    for (const [name, value] of Object.entries(sent)) expect(requests[0]?.headers.get(name)).toBe(value)
  },
)

test('an incomplete alternative is refused before any request', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const call = createShopWith(['/things', 'GET'], { fetch, key: 'key-1' }, alternatives).send()
  await expect(call).rejects.toThrow('Pass { token } or set SHOP_TOKEN.')
  expect(requests).toHaveLength(0)
})

test("an operation's own security comes before that of the vendor", async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const given = { fetch, token: 'token-1', key: 'key-1', user: 'user-1' }
  await createShopWith(['/things', 'GET', { security: [['key']] }], given, alternatives).send()
  expect(requests[0]?.headers.get('x-key')).toBe('key-1')
  expect(requests[0]?.headers.get('authorization')).toBeNull()
  expect(requests[0]?.headers.get('x-user')).toBeNull()
})

const optional = { ...alternatives, security: [[], ['token'], ['key', 'user']] }

test.each([
  ['a token, though none is needed', { token: 'token-1' }, { authorization: 'Bearer token-1', 'x-key': null }],
  ['the first of several', { token: 'token-1', key: 'key-1', user: 'user-1' }, { 'x-key': null }],
  ['another one', { key: 'key-1', user: 'user-1' }, { authorization: null, 'x-key': 'key-1', 'x-user': 'user-1' }],
  ['a part of one, which is not sent', { key: 'key-1' }, { authorization: null, 'x-key': null }],
  ['nothing', {}, { authorization: null, 'x-key': null }],
])('where security is optional, a credential that was given is sent all the same: %s', async (_, given, sent) => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/things', 'GET'], { fetch, ...given }, optional).send()
  for (const [name, value] of Object.entries(sent)) expect(requests[0]?.headers.get(name)).toBe(value)
})

test.each(['ada:pässwörd', 'ada:密码', 'ada: with blanks ', 'ada:😀'])(
  'user and password of basic authentication are UTF-8: %s',
  async key => {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    const changes: Partial<Vendor> = { credentials: { key: { in: 'basic' } }, security: [['key']] }
    await createShopWith(['/things', 'GET'], { fetch, key }, changes).send()
    const [scheme, encoded = ''] = (requests[0]?.headers.get('authorization') ?? '').split(' ')
    expect([scheme, Buffer.from(encoded, 'base64').toString()]).toEqual(['Basic', key])
  },
)

test.each(['basic', 'scheme', 'query', 'cookie'] as const)(
  'a credential in %s has no control characters',
  async place => {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    const placement = place === 'basic' ? { in: place } : { in: place, name: 'key' }
    const changes: Partial<Vendor> = { credentials: { key: placement }, security: [['key']] }
    for (const key of ['ada:a\nb', 'ada:\0', 'ada:\ud800']) {
      const call = createShopWith(['/things', 'GET'], { fetch, key }, changes).send()
      await expect(call).rejects.toThrow('shop: key has a character no header can carry')
    }
    expect(requests).toHaveLength(0)
  },
)

test('a credential may have the name of something that objects have', async () => {
  vi.stubEnv('SHOP_CONSTRUCTOR', 'of-the-environment')
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const changes = { credentials: { constructor: { in: 'bearer' } }, security: [['constructor']] } as const
  await createShopWith(['/orders', 'GET'], { fetch }, changes as never).send()
  vi.unstubAllEnvs()
  expect(authorizations(requests)).toEqual(['Bearer of-the-environment'])
})
