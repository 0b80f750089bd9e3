import { BREAKS_AGAIN, type Flaw, isOf, sendAgain, withFetch, withMethod } from './flaw.ts'

/** What may be sent only once is sent again, or the other way round, after one kind of failure alone. */
export const REPETITION_FLAWS: readonly Flaw[] = [
  ...['createPayment', 'markAsRead'].map(
    (operation): Flaw => ({
      name: `does not repeat ${operation}, which its document allows`,
      notices: `${operation} ${BREAKS_AGAIN}`,
      complaint: /Expected 3 attempts, got 1/,
      createClient: withMethod(operation, method => (call: object) => method({ ...call, retry: false })),
    }),
  ),
  {
    name: 'does not repeat a POST that cannot have arrived',
    notices: 'createOrder is tried 3 times and throws a ConnectionError when the connection is refused',
    complaint: /Expected 3 attempts, got 1/,
    createClient: withMethod('createOrder', method => (call: object) => method({ ...call, retry: false })),
  },
  {
    name: 'does not repeat a POST whose credential was refused',
    notices: 'createOrder asks once for new credentials when 5 calls at once are refused, and sends them again',
    complaint: /Expected a result with status 200/,
    createClient: withFetch(async (request, fetch) => {
      const response = await fetch(request)
      return response.status === 401 ? new Response(null, { status: 400 }) : response
    }, isOf('POST')),
  },
  {
    name: 'takes a connection that was closed for one that was never made',
    notices:
      'createOrder is sent once and throws a ConnectionError when the connection is closed after the request was read',
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withFetch(
      sendAgain(cause => cause?.message === 'other side closed'),
      isOf('POST'),
    ),
  },
  ...[
    [500, 'createOrder is sent once and is answered 500 when a 500 has no body'],
    [429, 'createOrder is sent once and is answered 429 when the server is too busy once, with "Retry-After: 0"'],
  ].map(
    ([status, notices]): Flaw => ({
      name: `sends a POST again after a ${status}`,
      notices: String(notices),
      complaint: /Expected (1 requests, but 2 began|a result with status 429)/,
      createClient: withFetch(
        sendAgain(
          () => false,
          response => response.status === status,
        ),
        isOf('POST'),
      ),
    }),
  ),
  {
    name: 'sends a POST again when an answer cannot be unpacked',
    notices: 'createOrder is sent once and throws a ConnectionError when the gzip is broken',
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withMethod('createOrder', method => (call: object) => method(call).catch(() => method(call))),
  },
]
