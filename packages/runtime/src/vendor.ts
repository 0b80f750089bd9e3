import type { CredentialPlacement, RateLimit, VariableDescription } from './description.ts'
import type { Features } from './features/features.ts'

/** What a vendor's client knows about its vendor. Generated from the spec; the runtime itself names no vendor. */
export interface Vendor {
  /** The slug: the name of the spec, the package and, in capitals, the prefix of the environment variables. */
  readonly name: string
  /** The version of its package. Absent in source: the build writes it. */
  readonly version?: string
  /** The URL of the spec's first server. Absent when the vendor documents none: then the caller has to give one. */
  readonly baseUrl?: string
  /** The URL of this server, with its variables in braces, when it has some. */
  readonly server?: string
  /** The variables of this server, when those of other servers differ by the same names. */
  readonly generalVariables?: Readonly<Record<string, VariableDescription>>
  /** The variables of all servers of the spec. */
  readonly serverVariables?: Readonly<Record<string, VariableDescription>>
  /** One entry for each security scheme: the option that carries the credential, and where it travels. */
  readonly credentials: Readonly<Record<string, CredentialPlacement>>
  /** The alternatives of the spec's root `security`: one set of credentials is enough, all of a set are sent. */
  readonly security: readonly (readonly string[])[]
  /** The optional parts of the runtime that the spec needs. */
  readonly features?: Features
  /** The documented rate limit, from `x-rate-limit`. */
  readonly rateLimit?: RateLimit
  /** Whether the writes that do not say so themselves may answer 429, and then have done nothing. */
  readonly documents429?: boolean
  /** The response headers whose values are numbers, in lower case, of the operations that do not say so themselves. */
  readonly numericHeaders?: readonly string[]
}
