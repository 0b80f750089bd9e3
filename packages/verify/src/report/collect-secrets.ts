import type { ApiDescription } from '@crm-clients/openapi'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { readCookies } from '@crm-clients/openapi/serialization'

/** A shorter value of an undeclared cookie is a setting, such as a language. */
const SHORTEST_COOKIE = 8

/** Every credential that a request carries: those that the document declares, and those of HTTP itself. */
export function collectSecrets(api: ApiDescription, { headers, url }: IncomingRequest): string[] {
  const declared = api.credentials.flatMap(({ kind, name = '' }) => {
    if (kind === 'header') return [headers.get(name)]
    if (kind === 'query') return [...url.searchParams.getAll(name), ...rawValues(url, name)]
    return kind === 'cookie' ? readCookies(headers).getAll(name) : []
  })
  const authorizations = ['authorization', 'proxy-authorization'].map(name => headers.get(name) ?? '')
  const cookies = [...readCookies(headers).values()].filter(value => value.length >= SHORTEST_COOKIE)
  return [...declared.filter(value => value !== null), ...authorizations.flatMap(readAuthorization), ...cookies].filter(
    Boolean,
  )
}

/** The values of a query parameter as they were written: a server may echo them without decoding. */
function rawValues({ search }: URL, name: string): string[] {
  const pairs = search.slice(1).split('&')
  return pairs.filter(pair => new URLSearchParams(pair).has(name)).map(pair => pair.slice(pair.indexOf('=') + 1))
}

/** The credential of an Authorization header, with and without its scheme, and the parts of a basic one. */
function readAuthorization(value: string): string[] {
  const [scheme = '', ...others] = value.trim().split(/ +/)
  const credential = others.join(' ')
  if (scheme.toLowerCase() !== 'basic') return [value, credential]
  const text = Buffer.from(credential, 'base64').toString()
  const colon = text.indexOf(':')
  return [value, credential, text, ...(colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)])]
}
