import { decodePercent } from './decode-percent.ts'

/** Where the values of an operation's parameters are found. */
export interface ParameterSource {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly cookies: URLSearchParams
}

/**
 * The cookies of a request, as name-value pairs. Both are percent-encoded, as the style `form` says.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function readCookies(headers: Headers): URLSearchParams {
  const pairs = (headers.get('cookie') ?? '').split(';').map(pair => pair.trim())
  const cookies = new URLSearchParams()
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=')
    if (name) cookies.append(decodePercent(name), decodePercent(value.join('=')))
  }
  return cookies
}
