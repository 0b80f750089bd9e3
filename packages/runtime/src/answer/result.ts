import type { ClientErrorStatus, FailureStatus, ServerErrorStatus, SuccessStatus } from './status.ts'

/** What every answer has. */
export interface Answered<Headers> {
  /** The response itself. Its body has been read. Not printed when the result is. */
  readonly response: Response
  /** The value of a response header, a number where the spec says so; `undefined` when the answer lacks it. */
  header<Name extends keyof Headers & string>(name: Name): Headers[Name] | undefined
  header(name: string): string | undefined
}

/** No header is documented. */
export type UndocumentedHeaders = Record<never, never>

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
export type OperationResult<Operation> = ResultOf<ResponsesOf<Operation>>

/** The `data` of an operation's successful answers: what `unwrap()` resolves to. */
export type OperationData<Operation> = Extract<OperationResult<Operation>, { ok: true }>['data']

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never

type ResultOf<Responses> = Successes<Responses> | Failures<Responses> | Undocumented<Responses>

type Successes<Responses> = '2XX' extends keyof Responses
  ? ExactSuccesses<Responses> | Success<Exclude<SuccessStatus, keyof Responses>, DataOf<Responses['2XX']>>
  : keyof Responses & SuccessStatus extends never
    ? Success<SuccessStatus, 'default' extends keyof Responses ? DataOf<Responses['default']> : unknown>
    : ExactSuccesses<Responses>

type ExactSuccesses<Responses> = {
  [Status in keyof Responses & SuccessStatus]: Success<Status, DataOf<Responses[Status]>, HeadersOf<Responses[Status]>>
}[keyof Responses & SuccessStatus]

type Failures<Responses> =
  | {
      [Status in keyof Responses & FailureStatus]: Failure<
        Status,
        ErrorOf<Responses[Status]>,
        HeadersOf<Responses[Status]>
      >
    }[keyof Responses & FailureStatus]
  | RangeFailure<Responses, '4XX', ClientErrorStatus>
  | RangeFailure<Responses, '5XX', ServerErrorStatus>

type RangeFailure<Responses, Range, Statuses> = Range extends keyof Responses
  ? Failure<Exclude<Statuses, keyof Responses>, ErrorOf<Responses[Range]>>
  : never

type Undocumented<Responses> = Failure<
  Exclude<FailureStatus, keyof Responses | Covered<Responses>>,
  'default' extends keyof Responses ? ErrorOf<Responses['default']> : unknown
>

type Covered<Responses> =
  | ('4XX' extends keyof Responses ? ClientErrorStatus : never)
  | ('5XX' extends keyof Responses ? ServerErrorStatus : never)

/** A documented success without content has no body. */
type DataOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined

/** A documented failure without content may still have a body that nobody described. */
type ErrorOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : unknown

/** The documented headers, without the index signature that stands for all others. */
type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? { [Name in keyof Headers as string extends Name ? never : Name]: Exclude<Headers[Name], undefined> }
  : UndocumentedHeaders
