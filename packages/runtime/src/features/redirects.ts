/** More redirects than this are a loop, as in the Fetch standard. */
const MOST_REDIRECTS = 20

/**
 * Follows the redirects of a read: the feature of clients whose spec has a GET or HEAD. `fetch` itself would take only
 * `Authorization` away, and hand an API key in any other header to whoever the redirect leads to. Here credentials stay
 * with the origin that they were meant for; once taken away, they do not come back.
 *
 * A write is not redirected: it might be carried out twice, or turn into a read. Its redirect is its answer.
 *
 * @param send sends the read to another URL, with credentials only if it is told so.
 * @param isSecret whether a URL holds a credential, because the server repeated it.
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export async function followRedirects(
  first: Response,
  start: string,
  send: (url: string, hasCredentials: boolean) => Promise<Response>,
  isSecret: (url: string) => boolean,
): Promise<Response> {
  let response = first
  let url = start
  let isHome = true
  for (let count = 0; count < MOST_REDIRECTS; count++) {
    const location = response.headers.get('location')
    if (!/^30[12378]$/.test(`${response.status}`) || location === null || !URL.canParse(location, url)) break
    const target = new URL(location, url)
    isHome &&= target.origin === new URL(start).origin
    if (!/^http/.test(target.protocol) || (!isHome && isSecret(`${location} ${target.href}`))) break
    url = target.href
    await response.body?.cancel()
    response = await send(url, isHome)
  }
  return response
}
