import { type Credential, credentialsOf, listAlternatives, locateCredential } from '@crm-clients/openapi/operation'
import type { BrokenRule } from './broken-rule.ts'
import type { MeantRequest } from './meant-request.ts'

/** The credentials that a request is meant to lack, of the first alternative, if it satisfies none. */
export function judgeCredentials({ operation, alteration }: MeantRequest): BrokenRule[] {
  const { credentials, credential: wrong } = alteration
  const given = credentialsOf(operation, credentials).filter(({ option }) => option !== wrong?.option)
  // Every token of a bearer travels in the same place.
  const isGiven = ({ kind, name }: Credential) => given.some(other => other.kind === kind && other.name === name)
  const missing = listAlternatives(operation).map(set => set.filter(credential => !isGiven(credential)))
  if (missing.length === 0 || missing.some(set => set.length === 0)) return []
  return (missing[0] ?? []).map(credential => ({ location: locateCredential(credential), rule: 'unauthorized' }))
}
