import type { CredentialPlacement } from '../vendor.ts'

/**
 * Puts a credential into a request where neither a bearer token nor a header of its own carries it: the feature of
 * clients whose spec has HTTP basic authentication, or an API key in the query or a cookie.
 *
 * @returns the request to send, a new one when the credential is part of the URL.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export function placeCredential(request: Request, placement: CredentialPlacement, value: string): Request {
  const { headers, url } = request
  if (!('name' in placement)) {
    headers.set('authorization', `Basic ${btoa(value)}`)
    return request
  }
  const pair = `${encodeURIComponent(placement.name)}=${encodeURIComponent(value)}`
  if (placement.in === 'query') return new Request(`${url}${url.includes('?') ? '&' : '?'}${pair}`, request)
  headers.set('cookie', [headers.get('cookie'), pair].filter(Boolean).join('; '))
  return request
}
