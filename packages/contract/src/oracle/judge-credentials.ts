import { credentialsOf, listAlternatives, locateCredential } from '@crm-clients/openapi/operation'
import type { BrokenRule } from './broken-rule.ts'
import type { MeantRequest } from './meant-request.ts'

/** The credentials that a request is meant to lack, of the first alternative, if it satisfies none. */
export function judgeCredentials({ operation, alteration }: MeantRequest): BrokenRule[] {
  const { credentials, credential: wrong } = alteration
  const given = credentialsOf(operation, credentials)
    .map(({ option }) => option)
    .filter(option => option !== wrong?.option)
  const missing = listAlternatives(operation).map(set => set.filter(({ option }) => !given.includes(option)))
  if (missing.length === 0 || missing.some(set => set.length === 0)) return []
  return (missing[0] ?? []).map(credential => ({ location: locateCredential(credential), rule: 'unauthorized' }))
}
