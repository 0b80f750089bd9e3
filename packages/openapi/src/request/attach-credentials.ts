import type { Credential } from '../operation/credential.ts'
import { writeCredential } from '../operation/credential-placement.ts'
import type { CredentialFlaw } from './alteration.ts'

/** A credential that every scheme accepts. */
export function sampleSecret(kind: Credential['kind']): string {
  return kind === 'basic' ? 'user:password' : 'test-credential'
}

/** Puts a sample credential where its security scheme wants it, or one that is wrong in a certain way. */
export function attachCredential(credential: Credential, headers: Headers, url: URL, flaw?: CredentialFlaw): void {
  if (flaw === 'absent') return
  const secret = flaw === 'forgotten' ? 'undefined' : sampleSecret(credential.kind)
  if (flaw === 'wrong scheme') headers.set('authorization', `Unknown ${secret}`)
  else writeCredential(credential, secret, headers, url)
}
