import type { Credential } from '../operation/credential.ts'
import type { CredentialFlaw } from './alteration.ts'

/** A credential that every scheme accepts. */
export function sampleSecret(kind: Credential['kind']): string {
  return kind === 'basic' ? 'user:password' : 'test-credential'
}

/** Where a credential travels, as a JSON pointer into the request: `/header/authorization`, `/query/api_key`. */
export function placeOf({ kind, name }: Credential): string {
  return kind === 'bearer' || kind === 'basic' ? '/header/authorization' : `/${kind}/${name}`
}

/** Puts a sample credential where its security scheme wants it, or one that is wrong in a certain way. */
export function attachCredential(
  { kind, name = '' }: Credential,
  headers: Headers,
  url: URL,
  flaw?: CredentialFlaw,
): void {
  if (flaw === 'absent') return
  const secret = flaw === 'forgotten' ? 'undefined' : sampleSecret(kind)
  if (flaw === 'wrong scheme') headers.set('authorization', `Unknown ${secret}`)
  else if (kind === 'bearer') headers.set('authorization', `Bearer ${secret}`)
  else if (kind === 'basic') headers.set('authorization', `Basic ${btoa(secret)}`)
  else if (kind === 'header') headers.set(name, secret)
  else if (kind === 'cookie') headers.append('cookie', `${name}=${secret}`)
  else url.searchParams.set(name, secret)
}
