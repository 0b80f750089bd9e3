import type { CredentialPlacement } from '../description.ts'

/**
 * Puts a credential into a request where neither a bearer token nor a header of its own carries it: the feature of
 * clients whose spec has an authentication scheme of HTTP other than bearer, or an API key in the query or a cookie.
 *
 * @returns the URL, a new one when the credential is part of it.
 * @see https://www.rfc-editor.org/rfc/rfc7617#section-2.1 (user and password are UTF-8)
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export function placeCredential(
  headers: Record<string, string>,
  url: string,
  placement: CredentialPlacement,
  value: string,
): string {
  if (!('name' in placement)) {
    headers.authorization = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`
    return url
  }
  if (placement.in === 'scheme') {
    headers.authorization = `${placement.name} ${value}`
    return url
  }
  const pair = `${encodeURIComponent(placement.name)}=${encodeURIComponent(value)}`
  if (placement.in === 'query') {
    // A server that redirects likes to keep the whole query, the credential included.
    // Only the first one begins the query: a value may have others.
    const [address, ...parts] = url.split('?')
    const query = parts.join('?')
    // Decoded by the platform, which takes a percent sign that begins no escape for itself.
    const isSame = (other: string) => new URLSearchParams(other).get(placement.name) === value
    const others = query.split('&').filter(other => other && !isSame(other))
    return `${address}?${[...others, pair].join('&')}`
  }
  headers.cookie = [headers.cookie, pair].filter(Boolean).join('; ')
  return url
}
