import type { ApiDescription } from '@crm-clients/openapi'
import {
  type Credential,
  chooseAlternative,
  credentialsOf,
  listAlternatives,
  locateCredential,
  type Operation,
  usualStatus,
} from '@crm-clients/openapi/operation'
import { sampleSecret } from '@crm-clients/openapi/request'
import type { PlannedCase } from '../planned-case.ts'
import type { SampledCall } from '../sampled-call.ts'
import type { SentCase, UnsentCase } from './client-case.ts'
import { clientEntry } from './client-entry.ts'

/** A client calls an operation with the credentials that it asks for, with no others, and not without one of them. */
export function credentialCases(api: ApiDescription, call: SampledCall): PlannedCase[] {
  if (api.credentials.length === 0) return []
  return [exactCase(api, call), ...otherCases(api, call), ...missingCases(call), ...brokenCases(call)]
}

function exactCase(api: ApiDescription, { operation, call }: SampledCall): SentCase {
  const { operationId } = operation
  const own = credentialsOf(operation)
  const name = `${operationId} is called with ${listOptions(own)} and no other credential`
  const entry = clientEntry(operationId, 'credentials', 'accepted')
  const expects = { credentials: placesOf(api, operation, own) }
  return { kind: 'sent', name, operationId, entry, call, status: usualStatus(operation), expects }
}

/** With another alternative, where one credential of the usual one is missing. */
function otherCases(api: ApiDescription, { operation, call }: SampledCall): PlannedCase[] {
  const { operationId } = operation
  const alternatives = listAlternatives(operation)
  const usual = chooseAlternative(alternatives)
  const [missing, ...rest] = usual ?? []
  return alternatives
    .filter(own => own !== usual)
    .map((own): PlannedCase => {
      const entry = clientEntry(operationId, `credentials: ${listOptions(own)}`, 'accepted')
      const given = [...rest, ...own]
      const isChosen = chooseAlternative(alternatives, credential => isWithin([credential], given)) === own
      if (!missing || !isChosen)
        return { entry, reason: 'whoever has these credentials has those of another alternative' }
      const name = `${operationId} is called with ${listOptions(own)} where ${missing.option} is missing`
      const expects = { credentials: placesOf(api, operation, own) }
      const client = { credentials: secretsOf(given) }
      return { kind: 'sent', name, operationId, entry, call, client, status: usualStatus(operation), expects }
    })
}

function missingCases({ operation, call }: SampledCall): PlannedCase[] {
  const { operationId } = operation
  const alternatives = listAlternatives(operation)
  const own = credentialsOf(operation)
  const sets = [[], ...(own.length > 1 ? own.map(missing => own.filter(credential => credential !== missing)) : [])]
  return sets.map((given): PlannedCase => {
    const missing = own.filter(credential => !isWithin([credential], given))
    const isAll = given.length === 0
    const entry = clientEntry(operationId, `without ${isAll ? 'credentials' : listOptions(missing)}`, 'refused')
    const isEnough = alternatives.length === 0 || alternatives.some(set => isWithin(set, given))
    if (isEnough) return { entry, reason: 'nothing more is asked for' }
    const label = isAll ? 'credentials' : `${listOptions(missing)} but with ${listOptions(given)}`
    const name = `${operationId} is not called by a client without ${label}`
    return {
      kind: 'unsent',
      error: 'ConfigError',
      name,
      operationId,
      entry,
      call,
      client: { credentials: secretsOf(given) },
    }
  })
}

function brokenCases({ operation, call }: SampledCall): UnsentCase[] {
  const { operationId } = operation
  const own = credentialsOf(operation)
  return own.map(({ option, kind }): UnsentCase => {
    const entry = clientEntry(operationId, `line break in ${option}`, 'refused')
    const name = `${operationId} is not called with a line break in ${option}`
    const client = { credentials: { ...secretsOf(own), [option]: `${sampleSecret(kind)}\n` } }
    return { kind: 'unsent', error: 'ConfigError', name, operationId, entry, call, client }
  })
}

function placesOf({ credentials }: ApiDescription, operation: Operation, own: readonly Credential[]) {
  const at = [...new Set(own.map(locateCredential))]
  const others = credentials.filter(credential => !isParameterOf(operation, credential)).map(locateCredential)
  return { at, notAt: [...new Set(others)].filter(place => !at.includes(place)) }
}

/** Whether what others ask for as a credential is a parameter of this operation, which a call may give. */
function isParameterOf({ parameters }: Operation, { kind, name = '' }: Credential): boolean {
  return parameters.some(parameter => parameter.in === kind && parameter.name.toLowerCase() === name.toLowerCase())
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
