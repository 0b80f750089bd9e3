import { BREAKS_AGAIN, type Flaw, isOfType, withFetch } from './flaw.ts'

/** The same request without the last byte of its body. */
async function cutShort(request: Request): Promise<Request> {
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: (await request.text()).slice(0, -1) })
}

/** A client whose second request is cut short. */
function cutSecond(mediaType: string): Flaw['createClient'] {
  return options => {
    let attempts = 0
    const create = withFetch(
      async (request, fetch) => fetch(++attempts === 2 ? await cutShort(request) : request),
      isOfType(mediaType),
    )
    return create(options)
  }
}

const REWRITTEN = [
  ['replaceOrders', 'application/json'],
  ['upload (application/x-www-form-urlencoded)', 'application/x-www-form-urlencoded'],
  ['upload (text/plain)', 'text/plain'],
  ['upload (image/png)', 'image/png'],
  ['upload (multipart/form-data)', 'multipart/form-data'],
].flatMap(([operation = '', mediaType = '']): Flaw[] => [
  {
    name: `sends another body the second time, but only of ${mediaType}`,
    notices: `${operation} ${BREAKS_AGAIN}`,
    complaint: /Expected the same request again/,
    createClient: cutSecond(mediaType),
  },
  {
    name: `sends another body when nobody listened to the first, but only of ${mediaType}`,
    notices: `${operation} is sent once and is answered 200 when the server comes up after the first attempt`,
    complaint: /Expected the same body again/,
    createClient: cutSecond(mediaType),
  },
  {
    name: `sends another body with new credentials, but only of ${mediaType}`,
    notices: `${operation} asks once for new credentials when 5 calls at once are refused, and sends them again`,
    complaint: /Expected the same body again/,
    createClient: withFetch(async (request, fetch) => {
      const isRenewed = request.headers.get('authorization')?.endsWith('new')
      return fetch(isRenewed ? await cutShort(request) : request)
    }, isOfType(mediaType)),
  },
  {
    name: `takes a body along to another origin, but only of ${mediaType}`,
    notices: `${operation} takes neither body nor credential along when a 307 leads to another origin`,
    complaint: /Expected a result with status 307/,
    createClient: withFetch(
      async (request, fetch) => fetch(new Request(request, { redirect: 'follow' })),
      isOfType(mediaType),
    ),
  },
])

/** Bodies are written in another way when they are sent again, or are sent where nobody wants them. */
export const BODY_FLAWS: readonly Flaw[] = [
  ...REWRITTEN,
  {
    name: 'does not stop sending a form when it is aborted',
    notices:
      "upload (multipart/form-data) rejects with the caller's own reason when it is aborted while it waits for the head of the answer",
    complaint: /the client still keeps a connection open/,
    createClient: withFetch(
      (request, fetch) => fetch(new Request(request, { signal: new AbortController().signal })),
      isOfType('multipart/form-data'),
    ),
  },
]
