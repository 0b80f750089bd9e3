import type { PatchOperation } from './suggest-patch.ts'

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

/** What is worth knowing, though no server breaks its document by it. */
export type InformationRule =
  | 'property-unknown'
  | 'header-undocumented'
  | 'header-absent'
  | 'body-undocumented'
  | 'body-unjudged'
  | 'operation-undocumented'
  | 'refusal-undocumented'
  | 'no-success'
  | 'status-unlike-recording'

/**
 * One way in which a server deviates from its document; or, as `information`, one that its document leaves open. It is what
 * one exchange shows, before it is known where else the same is seen.
 */
export interface Deviation {
  readonly severity: 'deviation' | 'information'
  readonly rule: DeviationRule | InformationRule
  /** Where: `response body /data/0/id`, `response header X-Total`. */
  readonly location: string
  /** The location and the message, with a star for each index of an array: what repeats itself has the same one. */
  readonly pattern: string
  /** A sentence. */
  readonly message: string
  /** What the document says, and the JSON pointer to the place where it says so. */
  readonly expected: { readonly value: string; readonly pointer: string }
  readonly found: string
  /** What would have to change in the document for this to be as documented. Absent where that is for a person to decide. */
  readonly patch?: readonly PatchOperation[]
}

/** What is said about a deviation besides its rule. The pattern is needed only where the location has indices. */
type Details = Omit<Deviation, 'severity' | 'rule' | 'pattern'>

/** What the document forbids. */
export function deviation(rule: DeviationRule, details: Details): Deviation {
  return { severity: 'deviation', rule, pattern: details.location + details.message, ...details }
}

/** What the document leaves open, and is worth knowing. */
export function information(rule: InformationRule, details: Details): Deviation {
  return { severity: 'information', rule, pattern: details.location + details.message, ...details }
}

/** A body of which nothing is known, since it is longer or holds more than anybody judges. */
export function unjudged(location: string, expected: Deviation['expected'], found: string): Deviation {
  return information('body-unjudged', { location, message: 'The body is too large to be judged', expected, found })
}
