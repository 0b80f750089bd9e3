/** More redirects than this are a loop, as in the Fetch standard. */
const MOST_REDIRECTS = 20

/**
 * Follows redirects as `fetch` would, but credentials stay with the origin that they were meant for: `fetch` itself takes
 * only `Authorization` away, and would hand an API key in any other header to whoever the redirect leads to.
 *
 * A write is not sent on to another origin at all: the redirect itself is the answer then.
 *
 * @param again makes the first request once more; `undefined` when its body cannot be read again.
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export async function followRedirects(
  send: (request: Request) => Promise<Response>,
  first: Response,
  request: Request,
  again: () => Request | undefined,
): Promise<Response> {
  let response = first
  let { url, method } = request
  const { signal } = request
  const { origin } = new URL(url)
  for (let count = 0; count < MOST_REDIRECTS; count++) {
    const { status, headers, body } = response
    const location = headers.get('location') ?? ''
    if (!/^30[12378]$/.test(`${status}`) || !URL.canParse(location, url)) break
    if ((status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST')) method = 'GET'
    const target = new URL(location, url)
    const isRead = method === 'GET' || method === 'HEAD'
    const isHome = target.origin === origin
    const fresh = again()
    if (!fresh || !/^http/.test(target.protocol) || !(isHome || isRead)) break
    url = target.href
    await body?.cancel()
    const read = { method, signal, redirect: 'manual', headers: isHome ? fresh.headers : {} } as const
    response = await send(new Request(url, isRead ? read : fresh))
  }
  return response
}
