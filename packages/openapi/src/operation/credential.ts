import type { OpenApiDocument, SecurityScheme } from '../document/openapi-document.ts'
import { camelCase, constantCase } from './letter-case.ts'
import type { Operation } from './operation.ts'
import { type NamedSecurityScheme, resolveSecurity } from './security-requirement.ts'

/** How a credential travels; `scheme` is any authentication scheme of HTTP but bearer and basic. */
export type CredentialKind = 'bearer' | 'basic' | 'scheme' | 'header' | 'query' | 'cookie'

/** A credential that a client of the API has to be given. */
export interface Credential {
  /** The key of the security scheme. */
  readonly key: string
  /** The client's option: `sessionToken`. */
  readonly option: string
  /** What follows the vendor's name in the environment variable: `SESSION_TOKEN`. */
  readonly environmentSuffix: string
  readonly kind: CredentialKind
  /** The name of the scheme, header, query parameter or cookie. Absent for `bearer` and `basic`. */
  readonly name?: string
}

/**
 * One credential for each security scheme that the document uses: first those of the whole API, then those of operations.
 *
 * The key in `components.securitySchemes` is the name of the client's option, so a spec chooses its keys for its callers.
 * @throws when two schemes give the same option.
 */
export function listCredentials(document: OpenApiDocument, operations: readonly Operation[]): Credential[] {
  const alternatives = [
    ...resolveSecurity(document, document.security ?? [], 'the document'),
    ...operations.flatMap(operation => operation.security),
  ]
  const credentials = new Map<string, Credential>()
  for (const { key, scheme } of alternatives.flat().filter(isSent)) {
    const credential = describeCredential(key, scheme)
    const twin = [...credentials.values()].find(other => other.key !== key && other.option === credential.option)
    if (twin)
      throw new Error(`The security schemes ${twin.key} and ${key} both give the option ${twin.option}. Rename one.`)
    credentials.set(key, credential)
  }
  return [...credentials.values()]
}

// Every request asks for those of its operation.
const credentials = new WeakMap<SecurityScheme, Map<string, Credential>>()

/** The credential that a security scheme asks for. OAuth 2 and OpenID Connect travel as bearer tokens. */
export function describeCredential(key: string, scheme: SecurityScheme): Credential {
  const known = credentials.get(scheme) ?? new Map<string, Credential>()
  const credential = known.get(key) ?? makeCredential(key, scheme)
  credentials.set(scheme, known.set(key, credential))
  return credential
}

/** What a client's options mean already, and what every object of JavaScript has. */
const TAKEN: ReadonlySet<string> = new Set([
  ...['authenticate', 'baseUrl', 'fetch', 'headers', 'hooks', 'maxResponseBytes', 'rateLimit', 'retry', 'serverUrls'],
  ...['serverVariables', 'timeout', 'totalTimeout', 'then', 'toJSON', 'prototype'],
  ...Object.getOwnPropertyNames(Object.prototype),
])

/** The option of a scheme that is called like something else is `headersCredential`. */
function nameOption(key: string): Pick<Credential, 'option' | 'environmentSuffix'> {
  const option = camelCase(key)
  if (!TAKEN.has(option) && !TAKEN.has(key)) return { option, environmentSuffix: constantCase(key) }
  return { option: camelCase(`${key}-credential`), environmentSuffix: constantCase(`${key}-credential`) }
}

function makeCredential(key: string, scheme: SecurityScheme): Credential {
  const names = { key, ...nameOption(key) }
  if (scheme.type === 'apiKey') {
    const kind = scheme.in === 'query' || scheme.in === 'cookie' ? scheme.in : 'header'
    return { ...names, kind, name: scheme.name ?? key }
  }
  const name = scheme.type === 'http' ? (scheme.scheme ?? 'bearer') : 'bearer'
  const known = (['bearer', 'basic'] as const).find(kind => kind === name.toLowerCase())
  return known ? { ...names, kind: known } : { ...names, kind: 'scheme', name }
}

/** Whether a credential travels in `Authorization`, after the name of its authentication scheme. */
export function hasScheme({ kind }: Pick<Credential, 'kind'>): boolean {
  return kind === 'bearer' || kind === 'basic' || kind === 'scheme'
}

/** The credentials of each alternative of an operation's or API's security. A client certificate is not part of a request. */
export function listAlternatives({ security }: Pick<Operation, 'security'>): Credential[][] {
  return security.map(alternative =>
    alternative.filter(isSent).map(({ key, scheme }) => describeCredential(key, scheme)),
  )
}

function isSent({ scheme }: NamedSecurityScheme): boolean {
  return scheme.type !== 'mutualTLS'
}

/**
 * The alternative that a client chooses who has these credentials: the first of which it has all, and one that asks for some
 * before one that asks for none.
 */
export function chooseAlternative(
  alternatives: readonly (readonly Credential[])[],
  isGiven: (credential: Credential) => boolean = () => true,
): readonly Credential[] | undefined {
  const complete = alternatives.filter(alternative => alternative.every(isGiven))
  return complete.find(alternative => alternative.length > 0) ?? complete[0]
}

/**
 * The credentials that a request to an operation carries: those of the alternative that is chosen by whoever has all, or those
 * of its credentials that are named by their options.
 */
export function credentialsOf(operation: Operation, options?: readonly string[]): readonly Credential[] {
  const alternatives = listAlternatives(operation)
  if (options === undefined) return chooseAlternative(alternatives) ?? []
  const named = alternatives.flat().filter(({ option }) => options.includes(option))
  return [...new Map(named.map(credential => [credential.option, credential])).values()]
}
