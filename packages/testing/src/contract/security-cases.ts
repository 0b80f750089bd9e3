import { describeCredential } from '../document/credentials.ts'
import type { Operation } from '../document/operations.ts'
import type { CallArguments, UnauthorizedCase, UnconfiguredCase } from './contract-case.ts'

/** An operation refuses requests without any one of its credentials, and its client does not even send them. */
export function securityCases(operation: Operation, call: CallArguments): (UnauthorizedCase | UnconfiguredCase)[] {
  const { operationId, method, path, security } = operation
  const isOptional = security.length === 0 || security.some(alternative => alternative.length === 0)
  if (isOptional) return []
  const unauthorized = security.flatMap(alternative => {
    const options = alternative.map(({ key, scheme }) => describeCredential(key, scheme).option)
    return options.map((missing): UnauthorizedCase => {
      const sent = options.filter(option => option !== missing)
      const rest = sent.length > 0 ? ` but with ${sent.join(' and ')}` : ''
      const name = `${operationId} refuses a request without ${missing}${rest}`
      return { kind: 'unauthorized', name, operationId, method, path, call, missing, sent }
    })
  })
  const name = `${operationId} is not called by a client without credentials`
  return [...unauthorized, { kind: 'unconfigured', name, operationId, call }]
}
