import { BREAKS_AGAIN, BREAKS_ONCE, type Flaw, isOf, sendAgain, withFetch } from './flaw.ts'

/** Some methods are repeated or redirected in another way than others. */
export const METHOD_FLAWS: readonly Flaw[] = [
  ...[
    ['GET', 'listComparisons'],
    ['HEAD', 'countOrders'],
    ['PUT', 'replaceOrders'],
    ['DELETE', 'deleteOrders'],
  ].map(
    ([method = '', operation]): Flaw => ({
      name: `does not send a ${method} again`,
      notices: `${operation} ${BREAKS_AGAIN}`,
      complaint: /Expected a ConnectionError/,
      createClient: withFetch(
        (request, fetch) => fetch(request).catch(() => new Response(null, { status: 400 })),
        isOf(method),
      ),
    }),
  ),
  {
    name: 'sends a PATCH again that may have arrived, but no POST',
    notices: `editOrders ${BREAKS_ONCE}`,
    complaint: /Expected 1 requests, but 2 began/,
    createClient: withFetch(sendAgain(), isOf('PATCH')),
  },
  {
    name: 'leaves the redirects of a HEAD to the platform',
    notices: 'countOrders is answered 302 when redirects lead in a circle',
    complaint: /Expected a result with status 302, got ConnectionError/,
    createClient: withFetch((request, fetch) => fetch(new Request(request, { redirect: 'follow' })), isOf('HEAD')),
  },
]
