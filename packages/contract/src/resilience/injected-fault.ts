import type { Scope } from './choose-shapes.ts'
import type { Behaviour } from './wire/faulty-server.ts'

/** How a call has to end: with a status, or with an error of this name. */
export type ExpectedEnding = number | 'ConnectionError' | 'TimeoutError' | 'ParseError'

/** Something that goes wrong on the wire, and what a client must make of it. */
export interface InjectedFault extends Behaviour, Scope {
  /** Completes a sentence that ends with "when …". */
  readonly name: string
  /** Whether the server refuses with 429, and has done nothing where that is documented. */
  readonly isRefusal?: true
  /** How a call ends that may be sent again. */
  readonly ends: ExpectedEnding
  /** How often it is sent, of three attempts. */
  readonly requests: number
  /** How a call ends that is sent only once, such as a POST. Absent when it ends in the same way. */
  readonly endsOnce?: ExpectedEnding
  /** What the result holds as `data` or `error`. Not looked at when absent. */
  readonly body?: { readonly value: unknown }
  /** Milliseconds that one attempt is given. By default the client's own. */
  readonly timeout?: number
  /** Milliseconds that have to pass between the first and the second request. */
  readonly pause?: number
}
