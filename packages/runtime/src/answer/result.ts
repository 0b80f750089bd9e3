import type { ClientErrorStatus, FailureStatus, ServerErrorStatus, SuccessStatus } from './status.ts'

/** What every answer has. */
interface Answered<Headers> {
  /** The response itself. Its body has been read. Not printed when the result is. */
  readonly response: Response
  /** The vendor's id of the request, when it sent one, for its support team. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
  /** Milliseconds from the call to the result: attempts, pauses and waiting for the rate limit. */
  readonly elapsed: number
  /** The value of a response header, a number where the spec says so; `undefined` when the answer lacks it. */
  header<Name extends keyof Headers & string>(name: Name): Headers[Name] | undefined
  header(name: string): string | undefined
}

/** No header is documented. */
type UndocumentedHeaders = Record<never, never>

/** A successful answer: `data` is the body that the spec documents for this status. */
export interface Success<Status, Data, Headers = UndocumentedHeaders> extends Answered<Headers> {
  readonly ok: true
  readonly status: Status
  readonly data: Data
  readonly error?: never
}

/** An answer outside 2xx: `error` is the body that the spec documents for this status, or `unknown`. */
export interface Failure<Status, ErrorBody, Headers = UndocumentedHeaders> extends Answered<Headers> {
  readonly ok: false
  readonly status: Status
  readonly data?: never
  readonly error: ErrorBody
}

/**
 * What a call resolves to: a union discriminated by `ok` and `status`, with one member for each documented response
 * and one for all the statuses that the vendor does not document.
 */
export type OperationResult<Operation> = OperationSuccess<Operation> | OperationFailure<Operation>

/** The results of an operation whose `ok` is true. */
export type OperationSuccess<Operation> = Successes<Operation, ResponsesOf<Operation>>

/** The results of an operation whose `ok` is false. */
export type OperationFailure<Operation> =
  | Failures<Operation, ResponsesOf<Operation>>
  | Undocumented<Operation, ResponsesOf<Operation>>

/** The `data` of an operation's successful answers: what `unwrap()` resolves to. */
export type OperationData<Operation> = OperationSuccess<Operation>['data']

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never

type Successes<Operation, Responses> = '2XX' extends keyof Responses
  ?
      | ExactSuccesses<Operation, Responses>
      | Success<Exclude<SuccessStatus, keyof Responses>, DataOf<Responses['2XX']>, HeadersOf<Operation, '2XX'>>
  : keyof Responses & SuccessStatus extends never
    ? 'default' extends keyof Responses
      ? Success<SuccessStatus, DataOf<Responses['default']>, HeadersOf<Operation, 'default'>>
      : Success<SuccessStatus, unknown>
    : ExactSuccesses<Operation, Responses>

type ExactSuccesses<Operation, Responses> = {
  [Status in keyof Responses & SuccessStatus]: Success<Status, DataOf<Responses[Status]>, HeadersOf<Operation, Status>>
}[keyof Responses & SuccessStatus]

type Failures<Operation, Responses> =
  | {
      [Status in keyof Responses & FailureStatus]: Failure<
        Status,
        ErrorOf<Responses[Status]>,
        HeadersOf<Operation, Status>
      >
    }[keyof Responses & FailureStatus]
  | RangeFailure<Operation, Responses, '4XX', ClientErrorStatus>
  | RangeFailure<Operation, Responses, '5XX', ServerErrorStatus>

type RangeFailure<Operation, Responses, Range, Statuses> = Range extends keyof Responses
  ? Failure<Exclude<Statuses, keyof Responses>, ErrorOf<Responses[Range]>, HeadersOf<Operation, Range>>
  : never

type Undocumented<Operation, Responses> = Failure<
  Exclude<FailureStatus, keyof Responses | Covered<Responses>>,
  'default' extends keyof Responses ? ErrorOf<Responses['default']> : unknown,
  'default' extends keyof Responses ? HeadersOf<Operation, 'default'> : UndocumentedHeaders
>

type Covered<Responses> =
  | ('4XX' extends keyof Responses ? ClientErrorStatus : never)
  | ('5XX' extends keyof Responses ? ServerErrorStatus : never)

/** A documented success without content has no body. */
type DataOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined

/** A documented failure without content may still have a body that nobody described. */
type ErrorOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : unknown

type HeadersOf<Operation, Status> = keyof ResponseHeaders<Operation, Status> extends never
  ? UndocumentedHeaders
  : ResponseHeaders<Operation, Status>

/**
 * The documented headers of an answer, without the index signature that stands for all others. Of the operation and not of its
 * response, which has no name: so editors show it in a few words.
 */
type ResponseHeaders<Operation, Status> = {
  [Name in keyof HeadersAt<Operation, Status> as string extends Name ? never : Name]: Exclude<
    HeadersAt<Operation, Status>[Name],
    undefined
  >
}

type HeadersAt<Operation, Status> = ResponsesOf<Operation>[Status & keyof ResponsesOf<Operation>] extends {
  headers: infer Headers
}
  ? Headers
  : UndocumentedHeaders
