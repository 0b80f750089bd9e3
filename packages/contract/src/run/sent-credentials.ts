import type { IncomingRequest } from '@crm-clients/openapi/http'
import { readCookies } from '@crm-clients/openapi/serialization'

/** Whether a request has anything at the place of a credential: `/header/authorization`, `/query/api_key`. */
export function hasCredentialAt({ headers, url }: IncomingRequest, place: string): boolean {
  const [, where, name = ''] = place.split('/')
  if (where === 'query') return url.searchParams.has(name)
  return where === 'cookie' ? readCookies(headers).has(name) : headers.has(name)
}
