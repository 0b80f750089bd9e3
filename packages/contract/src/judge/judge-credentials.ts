import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { type Credential, describeCredential } from '@crm-clients/openapi/operation'
import { readCookies } from '@crm-clients/openapi/serialization'
import type { Finding } from './finding.ts'

/** The credentials that a request lacks, of the first alternative, if it satisfies none. */
export function judgeCredentials({ security }: Operation, request: IncomingRequest): Finding[] {
  const alternatives = security.map(alternative =>
    alternative
      .filter(({ scheme }) => scheme.type !== 'mutualTLS')
      .map(({ key, scheme }) => describeCredential(key, scheme))
      .filter(credential => !isGiven(credential, request)),
  )
  if (alternatives.length === 0 || alternatives.some(missing => missing.length === 0)) return []
  return (alternatives[0] ?? []).map(({ kind, name }) => ({
    location: kind === 'bearer' || kind === 'basic' ? '/header/authorization' : `/${kind}/${name}`,
    rule: 'unauthorized',
  }))
}

function isGiven({ kind, name = '' }: Credential, { headers, url }: IncomingRequest): boolean {
  const value = readCredential()
  return Boolean(value) && value !== 'undefined'

  function readCredential(): string | null | undefined {
    if (kind === 'query') return url.searchParams.get(name)
    if (kind === 'cookie') return readCookies(headers).get(name)
    if (kind === 'header') return headers.get(name)
    const [scheme = '', secret = ''] = (headers.get('authorization') ?? '').split(' ')
    if (scheme.toLowerCase() !== kind) return undefined
    return kind === 'basic' ? Buffer.from(secret, 'base64').toString() : secret
  }
}
