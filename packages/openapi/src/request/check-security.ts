import { splitPointer } from '../document/json-pointer.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { describeCredential } from '../operation/credential.ts'
import { locateCredential } from '../operation/credential-placement.ts'
import type { NamedSecurityScheme, SecurityAlternative } from '../operation/security-requirement.ts'
import { readCookies } from '../serialization/cookie.ts'
import { type Violation, violation } from '../validation/violation.ts'
import type { Refusal } from './refusal.ts'

/** What JavaScript writes when a credential was forgotten. */
const FORGOTTEN = new Set(['', 'undefined', 'null', 'NaN', '[object Object]', '[object Promise]'])

/** Refuses a request that satisfies none of an operation's security alternatives. */
export function checkSecurity(
  alternatives: readonly SecurityAlternative[],
  request: IncomingRequest,
): Refusal | undefined {
  const attempts = alternatives.map(alternative => alternative.flatMap(scheme => checkScheme(scheme, request)))
  if (attempts.length === 0 || attempts.some(violations => violations.length === 0)) return undefined
  const fewest = Math.min(...attempts.map(violations => violations.length))
  const violations = attempts.find(({ length }) => length === fewest) ?? []
  return { kind: 'unauthorized', violations, challenge: challengeOf(alternatives) }
}

function checkScheme({ key, scheme }: NamedSecurityScheme, { url, headers }: IncomingRequest): Violation[] {
  const credential = describeCredential(key, scheme)
  const { kind, name = '' } = credential
  const location = splitPointer(locateCredential(credential))
  // A client certificate is not part of the request.
  if (scheme.type === 'mutualTLS') return []
  if (kind === 'query') return checkValue('query parameter', location, url.searchParams.get(name))
  if (kind === 'cookie') return checkValue('cookie', location, readCookies(headers).get(name))
  if (kind === 'header') return checkValue('header', location, headers.get(name))
  return checkAuthorization(scheme.type === 'http' ? (scheme.scheme ?? 'bearer') : 'bearer', headers)
}

function checkValue(place: string, location: string[], value: string | null): Violation[] {
  const subject = { name: `Request ${place} ${location[1]}`, location }
  if (value === null) return [violation(subject, 'unauthorized', 'is missing')]
  return FORGOTTEN.has(value.trim()) ? [violation(subject, 'unauthorized', `is ${quote(value)}, not a credential`)] : []
}

/** The name of an authentication scheme is case-insensitive: https://www.rfc-editor.org/rfc/rfc9110#section-11.1 */
function checkAuthorization(scheme: string, headers: Headers): Violation[] {
  const subject = { name: 'Request header authorization', location: ['header', 'authorization'] }
  const value = headers.get('authorization')
  if (value === null) return [violation(subject, 'unauthorized', 'is missing')]
  const [given = '', ...others] = value.trim().split(/ +/)
  const credential = others.join(' ')
  if (given.toLowerCase() !== scheme.toLowerCase()) {
    return [violation(subject, 'unauthorized', `must start with the scheme ${titleCase(scheme)}`)]
  }
  const parts = scheme.toLowerCase() === 'basic' ? readBasic(credential) : [credential]
  if (parts.length === 0) return [violation(subject, 'unauthorized', 'is not user and password, joined by a colon')]
  const forgotten = parts.find(part => part !== '' && FORGOTTEN.has(part)) ?? parts.find(part => part === '')
  const isForgotten = forgotten !== undefined && (forgotten !== '' || parts.length === 1)
  return isForgotten ? [violation(subject, 'unauthorized', `carries ${quote(forgotten)}, not a credential`)] : []
}

/** @see https://www.rfc-editor.org/rfc/rfc7617#section-2 (a password may be empty, and hold colons) */
function readBasic(credential: string): string[] {
  const text = Buffer.from(credential, 'base64').toString()
  const colon = text.indexOf(':')
  return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)]
}

function challengeOf(alternatives: readonly SecurityAlternative[]): string {
  const schemes = alternatives.flat().map(({ scheme }) => {
    if (scheme.type === 'apiKey') return 'ApiKey'
    return scheme.type === 'http' ? titleCase(scheme.scheme ?? 'bearer') : 'Bearer'
  })
  return [...new Set(schemes)].map(name => (name === 'Basic' ? 'Basic realm="mock"' : name)).join(', ')
}

/** A scheme as people write it: as the document does, unless that is all in one case. */
function titleCase(scheme: string): string {
  const isMixed = scheme.toLowerCase() !== scheme && scheme.toUpperCase() !== scheme
  return isMixed ? scheme : scheme.charAt(0).toUpperCase() + scheme.slice(1).toLowerCase()
}

function quote(value: string): string {
  return value.trim() === '' ? 'empty' : `"${value}"`
}
