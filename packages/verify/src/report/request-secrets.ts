import type { ApiDescription } from '@crm-clients/openapi'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { readCookies } from '@crm-clients/openapi/serialization'
import { secretsOf } from '@crm-clients/runtime/redaction'
import type { ServerExchange } from '../exchange/server-exchange.ts'
import { listNamedSecrets, listPairSecrets } from './named-secrets.ts'

/** A shorter value of an undeclared cookie is a setting, such as a language. */
const SHORTEST_COOKIE = 8

/** Every credential that a request carries: those that the document declares, those of HTTP itself, and what is called like one. */
export function listSecrets(api: ApiDescription, { headers, url, bytes }: IncomingRequest): string[] {
  const declared = api.credentials.flatMap(({ kind, name = '' }) => {
    if (kind === 'header') return secretsOf(headers.get(name) ?? '')
    if (kind === 'query') return url.searchParams.getAll(name)
    return kind === 'cookie' ? readCookies(headers).getAll(name) : []
  })
  const authorizations = ['authorization', 'proxy-authorization'].flatMap(name => {
    const value = headers.get(name) ?? ''
    return [...secretsOf(value), ...readAuthorization(value)]
  })
  const cookies = [...readCookies(headers).values()].filter(value => value.length >= SHORTEST_COOKIE)
  const named = [...listPairSecrets(url.searchParams), ...listNamedSecrets(headers, bytes)]
  return [...declared, ...authorizations, ...cookies, ...named].filter(Boolean)
}

/** Every credential of an exchange, also those that an answer brings, such as that of a login. */
export function listExchangeSecrets(api: ApiDescription, { request, outcome }: ServerExchange): string[] {
  const answered = outcome.kind === 'answer' ? listNamedSecrets(outcome.headers, outcome.bytes) : []
  return [...listSecrets(api, request), ...answered]
}

/** The parameters of a query that carry declared credentials. */
export function secretParametersOf({ credentials }: ApiDescription): string[] {
  return credentials.flatMap(({ kind, name = '' }) => (kind === 'query' ? [name] : []))
}

/**
 * What a client of its own need not know, since it does not quote its user and sends no other schemes: what stands behind
 * any scheme, and the parts of a basic credential in UTF-8. Of some vendors the user is the key.
 */
function readAuthorization(value: string): string[] {
  const [, scheme = '', credential = ''] = /^(\S+) +(.+)$/.exec(value.trim()) ?? []
  if (scheme.toLowerCase() !== 'basic') return [credential]
  const pair = Buffer.from(credential, 'base64').toString()
  const colon = pair.indexOf(':')
  return [pair, pair.slice(0, Math.max(0, colon)), pair.slice(colon + 1)]
}
