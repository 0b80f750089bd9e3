/** The rules that a server can break. A rule with a slash ends with the keyword of JSON Schema that failed. */
export type DeviationRule =
  | 'status-undocumented'
  | 'success-status-undocumented'
  | 'redirect-undocumented'
  | 'content-type-missing'
  | 'content-type-undocumented'
  | 'body-missing'
  | 'body-forbidden'
  | 'json-mislabelled'
  | 'json-broken'
  | 'json-encoding'
  | `body-schema/${string}`
  | `error-body-schema/${string}`
  | 'header-missing'
  | `header-schema/${string}`
  | 'timeout'
  | 'connection-failed'
  | 'connection-broken'
  | 'content-encoding-wrong'
  | 'credentials-not-required'
  | 'request-content-type'
  | 'request-malformed'
  | `request-schema/${string}`

/** What is worth knowing, though no server breaks its spec by it. */
export type InformationRule =
  | 'property-unknown'
  | 'header-undocumented'
  | 'header-absent'
  | 'body-undocumented'
  | 'operation-undocumented'
  | 'refusal-undocumented'
  | 'no-success'
  | 'status-unlike-recording'

/** One thing that an exchange shows about a server, before it is known where else it was seen. */
export interface Observation {
  readonly severity: 'deviation' | 'information'
  readonly rule: DeviationRule | InformationRule
  /** Where: `response body /data/0/id`, `response header X-Total`. */
  readonly location: string
  /** The location and the message, with a star for each index of an array: what repeats itself has the same one. */
  readonly pattern: string
  /** A sentence. */
  readonly message: string
  /** What the spec says, and the JSON pointer to the place where it says so. */
  readonly expected: { readonly value: string; readonly pointer: string }
  readonly found: string
}

/** An {@link Observation} in a report. */
export interface Finding extends Omit<Observation, 'pattern'> {
  /** The operationId, or the request where no operation fits. */
  readonly operation: string
  /** Absent when there was no answer. */
  readonly status?: number
  /** The request that showed it first, its credentials redacted: `GET /v1/contacts?page=2`. */
  readonly request: string
  /** How often it was seen. */
  readonly count: number
}

/** A deviation of the server from its spec. The pattern is needed only where the location has indices. */
export function deviation(
  rule: DeviationRule,
  observation: Omit<Observation, 'severity' | 'rule' | 'pattern'>,
): Observation {
  return { severity: 'deviation', rule, pattern: observation.location + observation.message, ...observation }
}

/** Something worth knowing. */
export function information(
  rule: InformationRule,
  observation: Omit<Observation, 'severity' | 'rule' | 'pattern'>,
): Observation {
  return { severity: 'information', rule, pattern: observation.location + observation.message, ...observation }
}
