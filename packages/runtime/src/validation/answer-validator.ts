import type { OperationIdentity } from '../operation-identity.ts'
import type { Redactor } from '../redaction/index.ts'

/** A successful answer, before its caller gets it. */
export interface ReceivedAnswer {
  /** What the caller will get: parsed JSON, a text, a `Blob` or a stream. */
  readonly data: unknown
  readonly response: Response
  readonly identity: OperationIdentity
  /** Makes what takes the call's credentials out of texts: the answer may quote them, and so may what is said of it. */
  readonly redactor: () => Redactor
}

/** Looks at each successful answer of a client. What it throws ends the call. */
export type AnswerValidator = (answer: ReceivedAnswer) => void | Promise<void>
