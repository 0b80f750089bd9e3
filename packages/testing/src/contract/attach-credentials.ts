import type { Credential } from '../document/credentials.ts'
import { sampleSecret } from './contract.ts'

/** Puts a sample credential where its security scheme wants it. */
export function attachCredential({ kind, name = '' }: Credential, headers: Headers, url: URL): void {
  const secret = sampleSecret(kind)
  if (kind === 'bearer') headers.set('authorization', `Bearer ${secret}`)
  if (kind === 'basic') headers.set('authorization', `Basic ${btoa(secret)}`)
  if (kind === 'header') headers.set(name, secret)
  if (kind === 'cookie') headers.append('cookie', `${name}=${secret}`)
  if (kind === 'query') url.searchParams.set(name, secret)
}
