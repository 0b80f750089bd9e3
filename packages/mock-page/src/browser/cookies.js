/** In seconds. A browser sends it at once. */
const LIFETIME = 60

/**
 * Sends the cookies of a request to the mock. A page must not say `Cookie` itself: the browser does, for the path of this request alone,
 * so that no cookie of another page on this machine is touched.
 *
 * @param {{ url: string, headers: Record<string, string> }} request
 */
export function setCookies(request) {
  write(request, LIFETIME)
  return request
}

/** Forgets what {@link setCookies} has set for a request. */
export function forgetCookies(request) {
  write(request, 0)
}

function write({ url, headers = {} }, seconds) {
  const name = Object.keys(headers).find(key => key.toLowerCase() === 'cookie')
  const pairs = name === undefined ? [] : headers[name].split(/;\s*/)
  const { pathname } = new URL(url, location.href)
  for (const pair of pairs) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there for a mock that others reach over plain HTTP.
    document.cookie = `${pair}; path=${pathname}; samesite=strict; max-age=${seconds}`
  }
}
