import { afterEach, expect, expectTypeOf, test, vi } from 'vitest'
import {
  type CredentialRequest,
  createVendorClient,
  authenticate as feature,
  isConfigError,
  isTimeoutError,
  type Vendor,
  type VendorClient,
  type VendorOptions,
  writeJson,
} from '../../src/index.ts'
import { type OpenOperation, recordingFetch, type vendor } from '../shop.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const bank = {
  name: 'bank',
  baseUrl: 'https://bank.test',
  credentials: {
    token: { in: 'bearer' },
    sessionToken: { in: 'header', name: 'x-session' },
    key: { in: 'header', name: 'x-key' },
  },
  security: [['token', 'sessionToken'], ['key']],
  features: { authenticate: feature, bodies: [writeJson] },
} as const satisfies Vendor

const operations = {
  read: ['/accounts', 'GET'],
  write: ['/accounts', 'POST'],
  logIn: ['/login', 'POST', { security: [['token'], []] }],
  begin: ['/begin', 'POST', { security: [['token']] }],
  sign: ['/signatures', 'POST', { security: [['token', 'sessionToken', 'key']] }],
} as const

type Bank = VendorClient<object, Record<keyof typeof operations, OpenOperation>>

const createBank = (options: VendorOptions<typeof bank>) =>
  createVendorClient<Bank, typeof bank>(bank, operations, { retry: false, ...options })

const pair = (number: number) => ({ token: `token-${number}`, sessionToken: `session-${number}` })

/** What each request carries. */
const sent = (requests: readonly Request[]) =>
  requests.map(({ headers }) => `${headers.get('authorization')} ${headers.get('x-session')}`)
const pairSent = (number: number) => `Bearer token-${number} session-${number}`

/** A bank that accepts the pair of this moment alone. */
function strictFetch(valid: () => number) {
  return recordingFetch(({ headers }) =>
    headers.get('authorization') === `Bearer token-${valid()}` && headers.get('x-session') === `session-${valid()}`
      ? Response.json({})
      : Response.json({ message: 'expired' }, { status: 401 }),
  )
}

test('one function gives the credentials of all calls, and is asked once', async () => {
  const { fetch, requests } = strictFetch(() => 1)
  const authenticate = vi.fn(async (_: CredentialRequest) => pair(1))
  const client = createBank({ fetch, authenticate })
  await Promise.all([client.read(), client.write(), client.read()])
  expect(await client.read()).toMatchObject({ ok: true })
  expect(authenticate.mock.calls).toEqual([[{ refresh: false }]])
  expect(sent(requests)).toEqual([pairSent(1), pairSent(1), pairSent(1), pairSent(1)])
})

test('whatever number of calls is refused, it is asked once more, and old and new are never mixed', async () => {
  let valid = 1
  const { fetch, requests } = strictFetch(() => valid)
  const authenticate = vi.fn(async ({ refresh }: CredentialRequest) => {
    if (refresh) await new Promise(resolve => setImmediate(resolve))
    return pair(valid)
  })
  const client = createBank({ fetch, authenticate })
  await client.read()
  valid = 2
  const results = await Promise.all([client.read(), client.write(), client.read(), client.read(), client.write()])
  expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(authenticate.mock.calls).toEqual([[{ refresh: false }], [{ refresh: true }]])
  expect(sent(requests)).toEqual([pairSent(1), ...Array(5).fill(pairSent(1)), ...Array(5).fill(pairSent(2))])
})

test('a call that is refused late takes what others have been given since', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  let valid = 1
  const strict = strictFetch(() => valid)
  let count = 0
  const fetch = async (...args: Parameters<typeof strict.fetch>) => {
    const answer = await strict.fetch(...args)
    if (++count === 1) await held
    return answer
  }
  const authenticate = vi.fn(({ refresh }: CredentialRequest) => (refresh ? pair(2) : pair(1)))
  const client = createBank({ fetch, authenticate })
  valid = 2
  const late = client.read()
  expect(await client.read()).toMatchObject({ status: 200 })
  release()
  expect(await late).toMatchObject({ status: 200 })
  expect(authenticate).toHaveBeenCalledTimes(2)
})

test('what is the same again is not sent again, and the next call asks anew', async () => {
  let valid = 2
  const { fetch, requests } = strictFetch(() => valid)
  const authenticate = vi.fn(() => pair(1))
  const client = createBank({ fetch, authenticate })
  const results = await Promise.all([client.read(), client.read(), client.read()])
  expect(results.map(({ status }) => status)).toEqual([401, 401, 401])
  expect(requests).toHaveLength(3)
  expect(authenticate).toHaveBeenCalledTimes(2)
  authenticate.mockReturnValue(pair(2))
  expect(await client.read()).toMatchObject({ status: 200 })
  valid = 3
  authenticate.mockReturnValue(pair(3))
  expect(await client.read()).toMatchObject({ status: 200 })
})

test('a function that fails is what calls reject with, and the next one is told the same reason to ask', async () => {
  let valid = 1
  const { fetch, requests } = strictFetch(() => valid)
  const asked: boolean[] = []
  let isClosed = true
  const authenticate = async ({ refresh }: CredentialRequest) => {
    asked.push(refresh)
    if (isClosed) throw new Error('the bank is closed')
    return pair(valid)
  }
  const client = createBank({ fetch, authenticate })
  await expect(client.read()).rejects.toThrow('the bank is closed')
  expect(requests).toHaveLength(0)
  isClosed = false
  expect(await client.read()).toMatchObject({ status: 200 })
  valid = 2
  isClosed = true
  const refused = await Promise.allSettled([client.read(), client.read()])
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isClosed = false
  expect(await client.read()).toMatchObject({ status: 200 })
  // What is known to be refused is not sent once more.
  expect(sent(requests).slice(1)).toEqual([pairSent(1), pairSent(1), pairSent(2)])
  expect(asked).toEqual([false, false, true, true])
})

test('what comes by an option of its own is a ConfigError; environment variables are left alone', async () => {
  const { fetch, requests } = strictFetch(() => 1)
  const create = () => createBank({ fetch, authenticate: () => pair(1), sessionToken: 'session' })
  expect(create).toThrow('bank: sessionToken is given twice, also by authenticate. Leave one of them out.')
  vi.stubEnv('BANK_TOKEN', 'token-of-the-environment')
  vi.stubEnv('BANK_SESSION_TOKEN', 'session-of-the-environment')
  await createBank({ fetch, authenticate: () => pair(1) }).read()
  await createBank({ fetch, authenticate: () => pair(1) }).logIn()
  expect(sent(requests)).toEqual([pairSent(1), 'null null'])
})

test('half of a set is a ConfigError that names the rest, and is not kept', async () => {
  const { fetch, requests } = strictFetch(() => 1)
  const authenticate = vi.fn((): { token: string; sessionToken: string } => pair(1))
  const client = createBank({ fetch, authenticate })
  for (const half of [{ token: 'token-1' }, { token: 'token-1', sessionToken: '' }, undefined]) {
    authenticate.mockReturnValueOnce(half as ReturnType<typeof pair>)
    const error = await client.read().catch((reason: unknown) => reason)
    expect(isConfigError(error)).toBe(true)
    const problem = half ? 'no sessionToken' : 'no token and no sessionToken'
    expect(String(error)).toBe(`ConfigError: bank: authenticate gave ${problem}. Return { token, sessionToken }.`)
  }
  expect(requests).toHaveLength(0)
  expect(await client.read()).toMatchObject({ status: 200 })
})

test('what no header can carry is a ConfigError that does not quote it, and is not kept', async () => {
  const authenticate = vi.fn(() => pair(1))
  const client = createBank({ fetch: strictFetch(() => 1).fetch, authenticate })
  authenticate.mockReturnValueOnce({ ...pair(1), token: 'se\ncret' })
  const error = await client.read().catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain('bank: token has a character no header can carry')
  expect(String(error)).not.toContain('cret\n')
  expect(await client.read()).toMatchObject({ status: 200 })
})

test('what can do without credentials goes without them, so that the function may log in by the same client', async () => {
  const { fetch, requests } = recordingFetch(({ url, headers }) =>
    url.endsWith('/login') || headers.get('authorization') === 'Bearer token-2'
      ? Response.json({})
      : new Response(null, { status: 401 }),
  )
  let number = 0
  const client: Bank = createBank({
    fetch,
    authenticate: async () => {
      await client.logIn().unwrap()
      return pair(++number)
    },
  })
  expect(await client.read()).toMatchObject({ status: 200 })
  await client.logIn()
  expect(sent(requests)).toEqual(['null null', pairSent(1), 'null null', pairSent(2), 'null null'])
})

test('an operation that asks for one of them gets that one, and others come as they are given', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const client = createBank({ fetch, authenticate: () => pair(1), key: async () => 'key' })
  await client.begin()
  await client.sign()
  expect(sent(requests)).toEqual(['Bearer token-1 null', pairSent(1)])
  expect(requests.map(({ headers }) => headers.get('x-key'))).toEqual([null, 'key'])
  await createBank({ fetch, key: 'key' }).read()
  expect(requests[2]?.headers.get('x-key')).toBe('key')
})

test('a function that never answers is waited for as long as a call may take, and by each call for itself', async () => {
  let answer: (set: ReturnType<typeof pair>) => void = () => undefined
  const asked = new Promise<ReturnType<typeof pair>>(resolve => {
    answer = resolve
  })
  const client = createBank({ fetch: strictFetch(() => 1).fetch, authenticate: () => asked })
  const controller = new AbortController()
  const [patient, aborted, brief] = [
    client.read(),
    client.read({ signal: controller.signal }).catch((reason: unknown) => reason),
    client.read({ totalTimeout: 1 }).catch((reason: unknown) => reason),
  ]
  controller.abort('enough')
  expect(await aborted).toBe('enough')
  expect(isTimeoutError(await brief)).toBe(true)
  answer(pair(1))
  expect(await patient).toMatchObject({ status: 200 })
})

test('the option is typed by the credentials that come together', () => {
  type Option = NonNullable<VendorOptions<typeof bank>['authenticate']>
  expectTypeOf<Awaited<ReturnType<Option>>>().toEqualTypeOf<{ readonly token: string; readonly sessionToken: string }>()
  expectTypeOf<Parameters<Option>>().toEqualTypeOf<[CredentialRequest]>()
  const single = { ...bank, security: [['key']] } as const
  expectTypeOf<VendorOptions<typeof single>>().not.toHaveProperty('authenticate')
  expectTypeOf<VendorOptions<typeof vendor>>().toHaveProperty('authenticate')
})
