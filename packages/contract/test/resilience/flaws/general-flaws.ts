import { createShopClient } from '../shop.ts'
import { BREAKS_AGAIN, BREAKS_ONCE, type Flaw, sendAgain, withFetch, withMethod } from './flaw.ts'

/** Clients that treat all calls wrongly, or any one. */
export const GENERAL_FLAWS: readonly Flaw[] = [
  {
    name: 'sends a POST again that may have arrived',
    notices: `createOrder ${BREAKS_ONCE}`,
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withFetch(sendAgain()),
  },
  {
    name: 'sends a POST again that was not read',
    notices:
      'createOrder is sent once and throws a ConnectionError when the connection is reset before the request is read',
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withFetch(sendAgain()),
  },
  {
    name: 'makes another idempotency key for each attempt',
    notices: `createPayment ${BREAKS_AGAIN}`,
    complaint: /Expected the same request again/,
    createClient: withFetch((request, fetch) => {
      const changed = new Request(request)
      changed.headers.set('idempotency-key', crypto.randomUUID())
      return fetch(changed)
    }),
  },
  {
    name: 'never sends anything again',
    notices: 'listComparisons is sent 2 times and is answered 200 when the server is unavailable once',
    complaint: /Expected a result with status 200/,
    createClient: options => createShopClient({ ...options, ...{ retry: false } }),
  },
  {
    name: 'takes credentials along to another origin',
    notices: 'listComparisons takes no credential along when a 302 leads to another origin',
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
    notices: 'listComparisons is sent once and is answered 204 when a 204 has a body',
    complaint: /1 listeners are left/,
    createClient: withMethod('listComparisons', method => (call: { signal?: AbortSignal }) => {
      call.signal?.addEventListener('abort', () => {})
      return method(call)
    }),
  },
  {
    name: 'wraps the reason of an abort',
    notices: "listComparisons rejects with the caller's own reason when it is aborted before it is made",
    complaint: /Expected the reason/,
    createClient: withMethod('listComparisons', method => async (call: object) => {
      return await method(call).catch(cause => Promise.reject(new Error('Aborted', { cause })))
    }),
  },
  {
    name: 'keeps the connection when the time is up',
    notices: 'createOrder is sent once and throws a TimeoutError when no answer comes',
    complaint: /the client still keeps a connection open/,
    // On a busy machine a request needs more time to arrive than the case gives it.
    createClient: options =>
      withFetch((request, fetch) => fetch(new Request(request, { signal: new AbortController().signal })))({
        ...options,
        ...{ timeout: 500 },
      }),
  },
  {
    name: 'quotes the credential in the reason of an error',
    notices: `createOrder ${BREAKS_ONCE}`,
    complaint: /of the error holds the credential token/,
    createClient: withMethod('createOrder', (method, options) => async (call: object) => {
      return await method(call).catch(error => Promise.reject(Object.assign(error, { options })))
    }),
  },
  {
    name: 'shows its options when it is printed',
    notices: 'a client does not show its credentials when it is printed',
    complaint: /of the client holds the credential token/,
    createClient: options => ({ ...createShopClient(options), options }),
  },
]
