import type { Behaviour } from './wire/faulty-server.ts'

/** How a call ends: with a status, or with an error of this name. */
export type Outcome = number | 'ConnectionError' | 'TimeoutError' | 'ParseError'

/** Something that goes wrong on the wire, and what a client must make of it. */
export interface Fault extends Behaviour {
  /** Completes a sentence that ends with "when …". */
  readonly name: string
  /** How a call ends that may be sent again. */
  readonly ends: Outcome
  /** How often it is sent, of three attempts. */
  readonly requests: number
  /** How a call ends that is sent only once, such as a POST. Absent when it ends in the same way. */
  readonly endsOnce?: Outcome
  /** What the result holds as `data` or `error`. Not looked at when absent. */
  readonly body?: { readonly value: unknown }
  /** Milliseconds that one attempt is given. By default the client's own. */
  readonly timeout?: number
  /** Milliseconds that have to pass between the first and the second request. */
  readonly pause?: number
  /** Whether the fault lies in what JSON is: an operation that answers something else does not have it. */
  readonly needsJson?: true
  /** Whether the fault lies in the body: the answer to a HEAD, which has none, does not have it. */
  readonly needsBody?: true
}
