import { describeCredential } from '../document/credentials.ts'
import type { Operation } from '../document/operations.ts'
import type { CallArguments, RefusedCase, UnconfiguredCase } from './contract-case.ts'
import type { Cell } from './cube/cell.ts'
import type { CredentialFlaw } from './wire/alteration.ts'

/** One way to get the credentials of an operation wrong. */
interface WrongCredential {
  readonly option: string
  readonly flaw: CredentialFlaw
  /** JSON pointer to where the credential travels. */
  readonly location: string
  /** The options of the credentials that are sent besides. */
  readonly others: readonly string[]
}

/**
 * An operation refuses requests in which any one of its credentials is missing, forgotten or of another scheme, and its
 * client does not even send them.
 */
export function securityCases(operation: Operation, call: CallArguments): (RefusedCase | UnconfiguredCase)[] {
  const { operationId } = operation
  const wrong = listWrongCredentials(operation)
  if (wrong.length === 0) return []
  const refused = wrong.map((credential): RefusedCase => {
    const { option, flaw, location, others } = credential
    const cell = securityCell(operation, credential)
    const alteration = { credentials: [option, ...others], credential: { option, flaw } }
    const name = `${operationId} refuses a request ${describeFlaw(credential)}`
    // Of several alternatives the mock names the one that is closest.
    const isOnly = operation.security.length === 1
    const reason = isOnly ? { statuses: [401], location, code: 'unauthorized' } : { statuses: [401], location: '' }
    return { kind: 'refused', name, operationId, cell, call, alteration, reason }
  })
  const name = `${operationId} is not called by a client without credentials`
  return [...refused, { kind: 'unconfigured', name, operationId, call }]
}

/** The cells that {@link securityCases} exercise. */
export function securityCells(operation: Operation): Cell[] {
  return listWrongCredentials(operation).map(credential => securityCell(operation, credential))
}

function securityCell({ operationId }: Operation, { option, flaw, location }: WrongCredential): Cell {
  return { operationId, location, keyword: 'security', detail: `${option} ${flaw}`, expects: 'refused' }
}

function listWrongCredentials({ security }: Operation): WrongCredential[] {
  const isOptional = security.length === 0 || security.some(alternative => alternative.length === 0)
  if (isOptional) return []
  const wrong = security.flatMap(alternative => {
    // A client certificate is not part of the request.
    const schemes = alternative.filter(({ scheme }) => scheme.type !== 'mutualTLS')
    const credentials = schemes.map(({ key, scheme }) => describeCredential(key, scheme))
    return credentials.flatMap(({ option, kind, name }) => {
      const isAuthorization = kind === 'bearer' || kind === 'basic'
      const location = isAuthorization ? '/header/authorization' : `/${kind}/${name}`
      const flaws: CredentialFlaw[] = ['absent', 'forgotten', ...(isAuthorization ? ['wrong scheme' as const] : [])]
      const others = credentials.filter(other => other.option !== option).map(other => other.option)
      return flaws.map(flaw => ({ option, flaw, location, others }))
    })
  })
  return wrong.filter(
    (one, index) => wrong.findIndex(({ option, flaw }) => option === one.option && flaw === one.flaw) === index,
  )
}

function describeFlaw({ option, flaw, others }: WrongCredential): string {
  const rest = others.length > 0 ? ` but with ${others.join(' and ')}` : ''
  if (flaw === 'absent') return `without ${option}${rest}`
  return flaw === 'forgotten' ? `whose ${option} is "undefined"` : `whose ${option} has another scheme`
}
