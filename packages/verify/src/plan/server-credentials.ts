import { UsageError } from '@crm-clients/openapi/command-line'
import type { Operation } from '@crm-clients/openapi/operation'
import { type Credential, constantCase, describeCredential } from '@crm-clients/openapi/operation'
import type { Verification } from '../judge/verification.ts'

/** Credentials by the names of the client's options: `{ token: '…' }`. */
export type CredentialValues = Readonly<Record<string, string>>

/**
 * The credentials for a server: given ones, else environment variables, under the names that the vendor's client reads.
 * @throws {UsageError} for a name that the document does not have, or a value that no header can carry.
 */
export function readCredentials(
  { api, name }: Verification,
  given: CredentialValues,
  environment: Readonly<Record<string, string | undefined>>,
): CredentialValues {
  const credentials = api.credentials
  const options = credentials.map(({ option }) => option)
  const unknown = Object.keys(given).find(option => !options.includes(option))
  if (unknown !== undefined) {
    throw new UsageError(`${name} has no credential ${unknown}. It has: ${options.join(', ') || 'none'}.`)
  }
  const found = credentials.flatMap(({ option, environmentSuffix }) => {
    const value = given[option] ?? environment[variableOf(name, environmentSuffix)]
    return value ? [[option, value] as const] : []
  })
  const unsendable = found.find(([, value]) => !/^[!-~\x80-\xff]([ -~\x80-\xff]*[!-~\x80-\xff])?$/.test(value))
  if (unsendable) throw new UsageError(`The credential ${unsendable[0]} has a character that no header can carry.`)
  return Object.fromEntries(found)
}

/** The credentials that an operation wants: those of the first alternative that is complete, or what to do to have one. */
export function chooseCredentials(
  { name }: Verification,
  { security }: Operation,
  values: CredentialValues,
): readonly Credential[] | string {
  const alternatives = security.map(alternative =>
    alternative.map(({ key, scheme }) => describeCredential(key, scheme)),
  )
  const [first] = alternatives
  if (!first) return []
  const complete = alternatives.find(credentials => credentials.every(({ option }) => values[option] !== undefined))
  if (complete) return complete
  const remedies = first
    .filter(({ option }) => values[option] === undefined)
    .map(
      ({ option, environmentSuffix }) => `set ${variableOf(name, environmentSuffix)} or pass --credential ${option}=…`,
    )
  return `credentials are missing: ${remedies.join('; ')}`
}

/** Whether an operation may be called with these credentials only. */
export function isAllowed({ security }: Operation, credentials: readonly Credential[]): boolean {
  const keys = credentials.map(({ key }) => key)
  return security.length === 0 || security.some(alternative => alternative.every(({ key }) => keys.includes(key)))
}

/** Puts a credential where its security scheme wants it. */
export function placeCredential({ kind, name = '' }: Credential, value: string, headers: Headers, url: URL): void {
  if (kind === 'bearer') headers.set('authorization', `Bearer ${value}`)
  else if (kind === 'basic') headers.set('authorization', `Basic ${Buffer.from(value).toString('base64')}`)
  else if (kind === 'header') headers.set(name, value)
  else if (kind === 'query') url.searchParams.set(name, value)
  else headers.set('cookie', [headers.get('cookie'), `${name}=${encodeURIComponent(value)}`].filter(Boolean).join('; '))
}

function variableOf(vendor: string, suffix: string): string {
  return `${constantCase(vendor)}_${suffix}`
}
