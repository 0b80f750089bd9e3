import type { CallArguments } from '@crm-clients/openapi/operation'

/** What a mock saw of a request. */
export interface ReceivedRequest {
  /** In capitals: `PATCH`. */
  readonly method: string
  /** The path as it was sent, with the base path. */
  readonly path: string
  /** Query parameters; an array where one was repeated. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly headers: Headers
  /** Parsed JSON, the fields of a form, text, bytes, or undefined. */
  readonly body: unknown
  /**
   * What the request says, as the arguments of a call of the generated client: texts are numbers, lists and objects where
   * the document says so. Absent when no operation has this path and method, or the body cannot be read.
   */
  readonly values?: CallArguments
  /** Absent when no operation has this path and method. */
  readonly operationId?: string
}

/** What a mock saw of a request, and what it answered. */
export interface RecordedRequest extends ReceivedRequest {
  /** The status of the answer. Absent when the mock was told to fail, or the client hung up before. */
  readonly status?: number
  /** Why the request was refused, that the client hung up, or what is wrong with the reply that a test has planned. Absent when nothing is. */
  readonly reason?: string
}
