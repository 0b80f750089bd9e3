import { expect, test } from 'vitest'
import { createShopClient, listCases, type ShopOptions } from './shop.ts'

/** A client that does one thing wrong, and a case that must notice. */
interface Flaw {
  readonly name: string
  readonly notices: string
  /** What the case says about it. */
  readonly complaint: RegExp
  readonly createClient: (options: ShopOptions) => object
}

type Fetch = (request: Request) => Promise<Response>

/** A client with another `fetch`, which gets what the client was to use. */
const withFetch = (change: (request: Request, fetch: Fetch) => Promise<Response>) => (options: ShopOptions) => {
  const inner = options.fetch ?? (request => fetch(request))
  return createShopClient({ ...options, fetch: request => change(request, inner) })
}

const sendTwice = (request: Request, fetch: Fetch) => {
  const copy = request.clone()
  return fetch(request).catch(() => fetch(copy))
}

const FLAWS: readonly Flaw[] = [
  {
    name: 'sends a POST again that may have arrived',
    notices:
      'createOrder is sent once and throws a ConnectionError when the connection is reset after the request was read',
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withFetch(sendTwice),
  },
  {
    name: 'sends a POST again that was not read',
    notices:
      'createOrder is sent once and throws a ConnectionError when the connection is reset before the request is read',
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withFetch(sendTwice),
  },
  {
    name: 'makes another idempotency key for each attempt',
    notices:
      'createPayment is sent 3 times and throws a ConnectionError when the connection is reset after the request was read',
    complaint: /Expected the same request again/,
    createClient: withFetch((request, fetch) => {
      const changed = new Request(request)
      changed.headers.set('idempotency-key', crypto.randomUUID())
      return fetch(changed)
    }),
  },
  {
    name: 'never sends anything again',
    notices: 'listOrders is sent 2 times and is answered 200 when the server is unavailable once',
    complaint: /Expected a result with status 200/,
    createClient: options => createShopClient({ ...options, ...{ retry: false } }),
  },
  {
    name: 'takes credentials along to another origin',
    notices: 'listOrders takes no credential along when a 302 leads to another origin',
    complaint: /The other origin was told token/,
    createClient: withFetch(async (request, fetch) => {
      const response = await fetch(request)
      const location = response.headers.get('location')
      return location ? fetch(new Request(location, request)) : response
    }),
  },
  {
    name: 'sends a write to another origin',
    notices: 'createOrder takes neither body nor credential along when a 307 leads to another origin',
    complaint: /Expected a result with status 307/,
    createClient: withFetch((request, fetch) => fetch(new Request(request, { redirect: 'follow' }))),
  },
  {
    name: 'keeps listening to the signal',
    notices: 'createOrder is sent once and is answered 204 when a 204 has a body',
    complaint: /1 listeners are left/,
    createClient: options => ({
      ...createShopClient(options),
      createOrder: (call: { signal?: AbortSignal }) => {
        call.signal?.addEventListener('abort', () => {})
        return (createShopClient(options) as { createOrder: (call: object) => Promise<object> }).createOrder(call)
      },
    }),
  },
  {
    name: 'wraps the reason of an abort',
    notices: "createOrder rejects with the caller's own reason when it is aborted before it is made",
    complaint: /Expected the reason/,
    createClient: options => ({
      createOrder: async (call: object) => {
        const { createOrder } = createShopClient(options) as { createOrder: (call: object) => Promise<object> }
        return await createOrder(call).catch(cause => Promise.reject(new Error('Aborted', { cause })))
      },
    }),
  },
  {
    name: 'keeps the connection when the time is up',
    notices: 'createOrder is sent once and throws a TimeoutError when no answer comes',
    complaint: /the client still keeps a connection open/,
    createClient: withFetch((request, fetch) => fetch(new Request(request, { signal: new AbortController().signal }))),
  },
  {
    name: 'quotes the credential in the reason of an error',
    notices:
      'createOrder is sent once and throws a ConnectionError when the connection is reset after the request was read',
    complaint: /of the error holds the credential token/,
    createClient: options => ({
      createOrder: async (call: object) => {
        const { createOrder } = createShopClient(options) as { createOrder: (call: object) => Promise<object> }
        return await createOrder(call).catch(error => Promise.reject(Object.assign(error, { options })))
      },
    }),
  },
  {
    name: 'shows its options when it is printed',
    notices: 'a client does not show its credentials when it is printed',
    complaint: /of the client holds the credential token/,
    createClient: options => ({ ...createShopClient(options), options }),
  },
]

const faultless = listCases(createShopClient)

test.each(FLAWS)('a client that $name is found out', async ({ notices, complaint, createClient }) => {
  await expect(faultless.get(notices)?.()).resolves.toBeUndefined()
  await expect(listCases(createClient).get(notices)?.()).rejects.toThrow(complaint)
})
