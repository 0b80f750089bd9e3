import type { ReceivedRequest } from '../controls/recorded-request.ts'

/** What a mock is told to answer. Whatever is left out is taken from the document. */
export interface MockReply {
  /** From 200 to 599. By default the one that the mock answers with anyway. */
  readonly status?: number
  /** The name of one of the examples that the document has for the status. */
  readonly example?: string
  /** Sent as JSON, unless it is a text or bytes and the document or `headers` say otherwise. A `Blob` or `File` is sent as it is. */
  readonly body?: unknown
  /** Added to the headers that the mock sends anyway. */
  readonly headers?: Readonly<Record<string, string | number>>
  /** How many milliseconds later the answer comes. Alone it leaves the answer as it is. By default the delay of the mock. */
  readonly delay?: number
}

/**
 * A failure below HTTP: the connection breaks, or no answer ever comes. In memory, `fetch` rejects as the real one does:
 * with a `TypeError`, or once the request's signal is aborted.
 */
export interface MockFault {
  readonly error: 'connection' | 'timeout'
  /** How many milliseconds pass before the connection breaks. */
  readonly delay?: number
}

/** Stands for every operation, where one of them is named. */
export const EVERY_OPERATION = '*'

/** Decides what to answer. `undefined` leaves the answer to the document. */
export type MockReplyFunction = (
  request: ReceivedRequest,
) => MockReply | MockFault | undefined | Promise<MockReply | MockFault | undefined>

/** Settings of `mock.respond`. */
export interface RespondOptions {
  /** For how many requests the reply is used. By default for all that follow. */
  readonly times?: number
  /** Allows a status, a body or headers that the document does not have. */
  readonly undocumented?: boolean
}

/** A reply or a fault, with the operation that it is for: as a configuration and the control API have it, in one object. */
export type OperationReply = RespondOptions & (MockReply | MockFault) & { readonly operation: string }

/** Tells a fault from a reply. */
export function isFault(reply: object): reply is MockFault {
  return 'error' in reply
}
