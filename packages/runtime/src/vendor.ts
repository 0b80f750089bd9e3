/**
 * Where a credential travels in a request.
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export type CredentialPlacement =
  | { readonly in: 'bearer' | 'basic' }
  | { readonly in: 'header' | 'query' | 'cookie'; readonly name: string }

/** What a vendor's client knows about its vendor. Generated from the spec; the runtime itself names no vendor. */
export interface Vendor {
  /** The slug: the name of the spec, the package and, in capitals, the prefix of the environment variables. */
  readonly name: string
  /** The name that people use, for messages. */
  readonly title: string
  /** The URL of the spec's first server. Absent when the vendor documents none: then the caller has to give one. */
  readonly baseUrl?: string
  /** One entry for each security scheme: the option that carries the credential, and where it travels. */
  readonly credentials: Readonly<Record<string, CredentialPlacement>>
  /** The alternatives of the spec's root `security`: one set of credentials is enough, all of a set are sent. */
  readonly security: readonly (readonly string[])[]
}

/** What an operation needs beyond its method and path. Only what departs from the default is generated. */
export interface OperationDetails {
  /** The media types of the request body, when they are not just `application/json`. The first is the default. */
  readonly body?: readonly string[]
  /** The media types of the responses, when they are not just JSON: sent as `Accept`. */
  readonly accept?: readonly string[]
  /** The operation's own security, when it departs from the vendor's. */
  readonly security?: readonly (readonly string[])[]
}

/** One operation: method, path template, and what departs from the default. */
export type Operation = readonly [method: string, path: string, details?: OperationDetails]
