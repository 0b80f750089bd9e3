import type { OperationData, OperationResult } from './result.ts'

/** Options of one call, beside the operation's own parameters and body. */
export interface CallOptions {
  /** Extra request headers, beyond those that the spec documents. */
  readonly headers?: Readonly<Record<string, string>>
  /** Aborts the call. Its reason is what the call rejects with. */
  readonly signal?: AbortSignal
}

/** `{ path, query, header, body }` of an operation, as its spec types them, and the options of the call. */
export type OperationArguments<Operation> = ParametersOf<Operation> & BodyArgument<Operation> & CallOptions

/** What a method returns: the result, and `unwrap()` for those who prefer data or a thrown `ApiError`. */
export interface OperationPromise<Operation> extends Promise<OperationResult<Operation>> {
  /**
   * Resolves to `data`.
   * @throws {ApiError} when the vendor answers with a status outside 2xx.
   */
  unwrap(): Promise<OperationData<Operation>>
}

/** One method for each operationId. */
export type OperationMethods<Operations> = {
  readonly [OperationId in keyof Operations]: (
    ...args: MethodArguments<OperationArguments<Operations[OperationId]>>
  ) => OperationPromise<Operations[OperationId]>
}

type MethodArguments<Arguments> = Record<never, never> extends Arguments ? [args?: Arguments] : [args: Arguments]

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : unknown

type BodyArgument<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? BodyOf<Content>
  : Operation extends { requestBody?: infer Body }
    ? NonNullable<Body> extends { content: infer Content }
      ? [Content] extends [never]
        ? NoBody
        : BodyOf<Content> | NoBody
      : NoBody
    : NoBody

interface NoBody {
  readonly body?: never
  readonly contentType?: never
}

/** Media types of one operation are alternatives; `contentType` says which, when the body alone does not. */
type BodyOf<Content> = {
  [MediaType in keyof Content]: {
    readonly body: MediaTypeBody<MediaType, Content[MediaType]>
    /** The media type to send. By default the first documented one, or multipart when the body holds a `Blob`. */
    readonly contentType?: MediaType
  }
}[keyof Content]

type MediaTypeBody<MediaType, Body> = MediaType extends 'multipart/form-data'
  ? Body | FormData
  : MediaType extends 'application/x-www-form-urlencoded'
    ? Body | URLSearchParams
    : Body
