import { joinPointer } from '../document/json-pointer.ts'
import { appendToQuery } from '../serialization/pair.ts'
import { type Credential, hasScheme } from './credential.ts'

/**
 * Where a credential travels, as a JSON pointer into the request: `/header/authorization`, `/query/api_key`. An API key may be sent
 * in the header of the tokens, however its name is written.
 */
export function locateCredential(credential: Credential): string {
  const { kind, name = '' } = credential
  const isAuthorization = hasScheme(credential) || (kind === 'header' && name.toLowerCase() === 'authorization')
  return isAuthorization ? '/header/authorization' : joinPointer('', kind, name)
}

/**
 * Puts a credential where its security scheme wants it, into the headers or the URL of a request. That of `basic` is user and
 * password, joined by a colon.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export function writeCredential({ kind, name = '' }: Credential, value: string, headers: Headers, url: URL): void {
  if (kind === 'bearer') headers.set('authorization', `Bearer ${value}`)
  else if (kind === 'basic') headers.set('authorization', `Basic ${Buffer.from(value).toString('base64')}`)
  else if (kind === 'scheme') headers.set('authorization', `${name} ${value}`)
  else if (kind === 'header') headers.set(name, value)
  else if (kind === 'query') appendToQuery(url, name, value)
  else headers.set('cookie', [headers.get('cookie'), `${name}=${encodeURIComponent(value)}`].filter(Boolean).join('; '))
}
