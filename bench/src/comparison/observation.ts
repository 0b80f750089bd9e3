/** What `probe.js` saw of a client. What it could not try, because the client has no such thing, is not there. */
export interface Observation {
  /** Times as long as a plain `fetch`. */
  readonly overhead: number
  /** Requests that came of one call which is always refused. */
  readonly read429: number
  readonly write429: number
  readonly read503: number
  readonly write503: number
  /** The classes of errors: for an answer outside 2xx, for a port on which nobody listens. */
  readonly answered: string
  readonly unreachable: string
  /** Whether the stack has the line that called. */
  readonly answeredLeadsHome: boolean
  readonly unreachableLeadsHome: boolean
  readonly timeoutLeadsHome?: boolean
  /** The class of the error when a limit of 100 ms has passed. */
  readonly timeout?: string
  /** Where an error has the vendor's id of the request. */
  readonly requestId?: string
  /** Whether a printed error has the credential: at all, and when the vendor quotes it. */
  readonly printsToken: boolean
  readonly printsQuotedToken: boolean
  /** Items of a list of two pages, and events of a stream of two. */
  readonly pages?: number
  readonly events?: number
  /** The class of the error for a forged event. */
  readonly webhooks?: string
}
