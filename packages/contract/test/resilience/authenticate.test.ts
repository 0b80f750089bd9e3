import { authenticate, createVendorClient, followRedirects } from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { testResilience } from '../../src/resilience/test-resilience.ts'

const spec = apiOf(`
servers: [{ url: https://depot.test }]
security: [{ token: [], session: [] }]
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    session: { type: apiKey, in: header, name: X-Session }
paths:
  /things: { get: { operationId: listThings, responses: { '200': { description: Things } } } }
`).document

const vendor = {
  name: 'depot',
  baseUrl: 'https://depot.test',
  credentials: { token: { in: 'bearer' }, session: { in: 'header', name: 'X-Session' } },
  security: [['token', 'session']],
} as const
const operations = { listThings: ['/things', 'GET'] } as const

type Options = Readonly<Record<string, unknown>>
type Authenticate = (request: { readonly refresh: boolean }) => Promise<Readonly<Record<string, string>>>

const NAME =
  'listThings asks authenticate once at first and once again when 5 calls at once are refused, and mixes no old credential with a new one'

const createClient = (options: Options) =>
  createVendorClient({ ...vendor, features: { authenticate, followRedirects } }, operations, options as object)

/** A client that has another source of credentials than the one it is given. */
function withSource(replace: (source: Authenticate) => Options) {
  return (options: Options) =>
    createClient(
      options.authenticate === undefined
        ? options
        : { ...options, authenticate: undefined, ...replace(options.authenticate as Authenticate) },
    )
}

async function runCase(factory: (options: Options) => object): Promise<void> {
  const cases = new Map<string, () => unknown>()
  testResilience({ test: (name, run) => cases.set(name, run), spec, createClient: factory as never })
  await cases.get(NAME)?.()
}

test('a client that asks for a whole set of credentials once, and once more when it is refused, is well', async () => {
  await expect(runCase(createClient)).resolves.toBeUndefined()
})

test.each<[name: string, complaint: RegExp, factory: (options: Options) => object]>([
  [
    'does not know authenticate',
    /credential|authenticate/,
    options => createVendorClient({ ...vendor, features: { followRedirects } }, operations, options as object),
  ],
  [
    'asks once for each credential',
    /asked for again once/,
    withSource(source => ({
      token: async (request: { refresh: boolean }) => (await source(request)).token,
      session: async (request: { refresh: boolean }) => (await source(request)).session,
    })),
  ],
  [
    'keeps an old credential beside a new one',
    /carries the new token beside an old credential/,
    withSource(source => {
      let first: string | undefined
      return {
        authenticate: async (request: { refresh: boolean }) => {
          const set = await source(request)
          first ??= set.session
          return { ...set, session: first }
        },
      }
    }),
  ],
])('a client that %s is found out', async (_, complaint, factory) => {
  await expect(runCase(factory)).rejects.toThrow(complaint)
})
