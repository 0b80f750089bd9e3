import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import {
  type Credential,
  credentialsOf,
  listAlternatives,
  locateCredential,
  usualStatus,
} from '@crm-clients/openapi/operation'
import { sampleSecret } from '@crm-clients/openapi/request'
import type { ClientCase, SentCase, UnsentCase } from './client-case.ts'

/** A client calls an operation with the credentials that it asks for, with no others, and not without one of them. */
export function credentialCases(api: ApiDescription, operation: Operation, call: CallArguments): ClientCase[] {
  const known = api.credentials
  if (known.length === 0) return []
  return [
    exactCase(operation, call),
    ...otherCases(operation, call),
    ...missingCases(operation, call),
    ...brokenCases(operation, call),
  ]
}

function exactCase(operation: Operation, call: CallArguments): SentCase {
  const { operationId } = operation
  const own = credentialsOf(operation)
  const name = `${operationId} is called with ${listOptions(own)} and no other credential`
  const expects = { credentials: [...new Set(own.map(locateCredential))] }
  return { kind: 'sent', name, operationId, call, status: usualStatus(operation), expects }
}

/** With another alternative, where one credential of the first is missing. */
function otherCases(operation: Operation, call: CallArguments): SentCase[] {
  const { operationId } = operation
  const alternatives = listAlternatives(operation)
  const [missing, ...rest] = credentialsOf(operation)
  if (!missing) return []
  return alternatives.slice(1).flatMap((own): SentCase[] => {
    const given = [...rest, ...own]
    const isFirstComplete = alternatives.find(set => isWithin(set, given)) === own
    if (!isFirstComplete) return []
    const name = `${operationId} is called with ${listOptions(own)} where ${missing.option} is missing`
    const expects = { credentials: [...new Set(own.map(locateCredential))] }
    const client = { credentials: secretsOf(given) }
    return [{ kind: 'sent', name, operationId, call, client, status: usualStatus(operation), expects }]
  })
}

function missingCases(operation: Operation, call: CallArguments): UnsentCase[] {
  const alternatives = listAlternatives(operation)
  const own = credentialsOf(operation)
  const sets = [[], ...(own.length > 1 ? own.map(missing => own.filter(credential => credential !== missing)) : [])]
  const isEnough = (given: readonly Credential[]) =>
    alternatives.length === 0 || alternatives.some(set => isWithin(set, given))
  return sets
    .filter(given => !isEnough(given))
    .map(given => {
      const missing = own.filter(credential => !isWithin([credential], given))
      const label = given.length === 0 ? 'credentials' : `${listOptions(missing)} but with ${listOptions(given)}`
      return unsent(operation, call, `is not called by a client without ${label}`, secretsOf(given))
    })
}

function brokenCases(operation: Operation, call: CallArguments): UnsentCase[] {
  const own = credentialsOf(operation)
  return own.map(({ option, kind }) => {
    const credentials = { ...secretsOf(own), [option]: `${sampleSecret(kind)}\n` }
    return unsent(operation, call, `is not called with a line break in ${option}`, credentials)
  })
}

function unsent({ operationId }: Operation, call: CallArguments, says: string, credentials: Record<string, string>) {
  const own = { kind: 'unsent', error: 'ConfigError' } as const
  return { ...own, name: `${operationId} ${says}`, operationId, call, client: { credentials } }
}

function secretsOf(credentials: readonly Credential[]): Record<string, string> {
  return Object.fromEntries(credentials.map(({ option, kind }) => [option, sampleSecret(kind)]))
}

function listOptions(credentials: readonly Credential[]): string {
  return credentials.map(({ option }) => option).join(' and ') || 'nothing'
}

function isWithin(credentials: readonly Credential[], others: readonly Credential[]): boolean {
  return credentials.every(({ option }) => others.some(other => other.option === option))
}
