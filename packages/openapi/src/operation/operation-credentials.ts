import { type Credential, describeCredential } from './credential.ts'
import type { Operation } from './operation.ts'

/** The credentials of each alternative of an operation's security. A client certificate is not part of a request. */
export function listAlternatives({ security }: Operation): Credential[][] {
  return security.map(alternative =>
    alternative
      .filter(({ scheme }) => scheme.type !== 'mutualTLS')
      .map(({ key, scheme }) => describeCredential(key, scheme)),
  )
}

/**
 * The credentials that a request to an operation carries: those of its first alternative, or those of its credentials
 * that are named by their options.
 */
export function credentialsOf(operation: Operation, options?: readonly string[]): Credential[] {
  const alternatives = listAlternatives(operation)
  if (options === undefined) return alternatives[0] ?? []
  const named = alternatives.flat().filter(({ option }) => options.includes(option))
  return [...new Map(named.map(credential => [credential.option, credential])).values()]
}
