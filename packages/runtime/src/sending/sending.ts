import type { SentSecrets } from '../credentials/sent-secrets.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import type { SendOptions } from '../options.ts'
import type { PreparedOperation } from '../prepared-operation.ts'
import type { RequestParts } from '../request/build-request.ts'

/** What a caller may say about the sending of one call. */
export interface SendArguments extends SendOptions {
  readonly signal?: AbortSignal | undefined
  /** More of what `fetch` takes, such as `cache`. */
  readonly init?: RequestInit | undefined
}

/** One call on its way: what to send, and how to read the answer. */
export interface Sending {
  /** Says which call this is, as of now: of each call it is one object. */
  identify(): OperationIdentity
  readonly operation: PreparedOperation
  readonly parts: RequestParts
  readonly args: SendArguments
  /** Each attempt adds what it sends: neither an error nor a redirect may repeat it. */
  readonly sent: SentSecrets[]
  /** Reads the body, as part of the attempt: an answer that breaks off is no answer. */
  read(response: Response): unknown
}

/** A response whose body has been read. */
export interface ReceivedResponse {
  readonly response: Response
  readonly body: unknown
}
