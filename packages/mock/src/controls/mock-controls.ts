import type { EmitOptions } from '../events/emitted-event.ts'
import type { Memory } from '../memory/memory.ts'
import type { MockFault, MockReply, MockReplyFunction, RespondOptions } from '../replies/mock-reply.ts'
import type { RecordedUpload } from '../uploads/recorded-upload.ts'
import type { RecordedRequest } from './recorded-request.ts'

/** What a mock remembers of the requests that it has answered. Each mock has a memory of its own. */
export type MockMemory = Pick<Memory, 'resources' | 'snapshot' | 'restore'>

/** Operations of any name: what is known where the types of a vendor are not given. */
export type AnyOperations = Readonly<Record<string, unknown>>

/**
 * What a test can tell a mock, and ask it.
 *
 * @typeParam OperationId the names of the operations: others do not compile.
 */
export interface MockControls<OperationId extends string = string> {
  /** The requests that the mock has seen, oldest first. Set `length = 0` to forget them. */
  readonly requests: RecordedRequest[]
  /**
   * The files that were sent to URLs which answers of the mock gave, oldest first: `withFile()` of a client sends them. Set `length = 0`
   * to forget them.
   */
  readonly uploads: RecordedUpload[]
  /** What is remembered of the requests that were answered, with the option `stateful`. Without it, nothing is. */
  readonly memory: MockMemory
  /** The requests for one operation, oldest first. @throws when the document has no such operation. */
  requestsTo(operationId: OperationId): RecordedRequest[]
  /**
   * Answers the requests for one operation with something else than the document's first example. Requests are still
   * checked first, and refused as ever. Replies with `times` are given in the order in which they were asked for; one
   * without stays, and replaces an earlier one that stays. A reply outweighs a `Prefer` header. The operation `*` stands for
   * every one.
   *
   * @throws when the document has no such operation, status or example, or does not allow the body or a header. What a
   * function returns is checked when it is called; the answer to a wrong one is a problem with status 500.
   * @example
   * mock.respond('updateCrmEvent', { status: 404 })
   * mock.respond('updateCrmEvent', { body: { id: 7, type: 'note' } })
   * mock.respond('updateCrmEvent', { status: 429, headers: { 'retry-after': 1 } }, { times: 2 })
   * mock.respond('updateCrmEvent', ({ path }) => (path.endsWith('/7') ? { status: 404 } : undefined))
   * mock.respond('updateCrmEvent', { error: 'connection' }, { times: 1 })
   * mock.respond('*', { status: 503, delay: 300 }, { undocumented: true })
   */
  respond(
    operationId: OperationId | '*',
    reply: MockReply | MockFault | MockReplyFunction,
    options?: RespondOptions,
  ): void
  /**
   * Sends an event to a receiver, signed as the vendor signs it, and resolves to what the receiver answers.
   *
   * @throws when the document has no such event or does not allow the body, when the secret is missing, or when nobody listens.
   * @example
   * const response = await mock.emit('clients.created', { to: 'http://localhost:3000/hooks', secret })
   * const answer = await mock.emit('clients.created', { to: POST, secret })
   */
  readonly emit: (event: string, options: EmitOptions) => Promise<Response>
  /** Forgets the replies that the mock was told to give, the requests and files that it has seen, and what they have changed. */
  readonly reset: () => void
  /**
   * Checks the replies to all `requests`.
   * @throws naming each request that was refused, and each reply whose status, media type, body or headers are not those
   * that the document has.
   */
  readonly verify: () => void
}
