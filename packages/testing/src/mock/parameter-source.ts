/** Where the values of an operation's parameters are found. */
export interface ParameterSource {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly cookies: URLSearchParams
}

/** The cookies of a request, as name-value pairs. */
export function readCookies(headers: Headers): URLSearchParams {
  const pairs = (headers.get('cookie') ?? '').split(';').map(pair => pair.trim())
  const cookies = new URLSearchParams()
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=')
    if (name) cookies.append(name, value.join('='))
  }
  return cookies
}
