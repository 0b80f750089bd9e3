import type { OperationData, OperationResult } from '../answer/result.ts'
import type { WalkOptions } from '../features/pagination.ts'
import type { SendableBytes } from '../features/written-field.ts'
import type { Middleware } from '../openapi-fetch.ts'
import type { HeaderValues, SendOptions } from '../options.ts'

/** Options of one call, beside the operation's own parameters and body. */
export interface CallOptions extends SendOptions {
  /** Extra request headers, beyond those that the spec documents. */
  readonly headers?: HeaderValues | undefined
  /** Aborts the call. Its reason is what the call rejects with. */
  readonly signal?: AbortSignal | undefined
  /** Middleware for this call alone, inside that of the client. */
  readonly middleware?: readonly Middleware[] | undefined
  /** More of what `fetch` takes, such as `cache` or `keepalive`. */
  readonly init?: (Omit<RequestInit, OwnToCall> & { readonly [Name in OwnToCall]?: never }) | undefined
}

/** What of `fetch`'s options a call has a place of its own for, or decides itself. Refused, since a `RequestInit` would have it too. */
type OwnToCall = 'method' | 'headers' | 'body' | 'signal' | 'redirect'

/** `{ path, query, header, body }` of an operation, as its spec types them, and the options of the call. */
export type OperationArguments<Operation> = ParameterArguments<Operation> & BodyArgument<Operation> & CallOptions

/** What a method returns: the result, and `unwrap()` for those who prefer data or a thrown `ApiError`. */
export interface OperationPromise<Operation> extends Promise<OperationResult<Operation>> {
  /**
   * Resolves to `data`.
   * @throws {ApiError} when the vendor answers with a status outside 2xx.
   */
  unwrap(): Promise<OperationData<Operation>>
}

/** One method for each operationId; those of lists also walk through their pages. */
export type OperationMethods<Operations, Descriptions = unknown> = {
  readonly [OperationId in keyof Operations]: ((
    ...args: MethodArguments<OperationArguments<Operations[OperationId]>>
  ) => OperationPromise<Operations[OperationId]>) &
    (OperationId extends keyof Descriptions
      ? ListMethods<Operations[OperationId], Descriptions[OperationId]> &
          FileMethods<Operations[OperationId], Descriptions[OperationId]>
      : unknown)
}

/** What the methods of lists have besides. Both call as far as somebody reads, and throw as `unwrap()` does. */
export interface ListWalks<Operation, Item> {
  /** Walks through the items of all pages: `for await (const item of client.listThings.items({ … }))`. */
  items(...args: WalkArguments<OperationArguments<Operation>>): AsyncGenerator<Item, void, undefined>
  /** Walks through the pages, each as the operation answers it. */
  pages(
    ...args: WalkArguments<OperationArguments<Operation>>
  ): AsyncGenerator<OperationData<Operation>, void, undefined>
}

/** What the methods of operations have besides that take tokens of uploaded files. */
export interface WithFiles<Operation> {
  /**
   * Uploads files, and then calls with their tokens: `client.createThing.withFiles({ … }, [file])`. Without a file it only calls.
   *
   * @throws {ApiError} when the vendor answers one of both with a status outside 2xx.
   * @throws {UploadError} when there is no token for each file. Nothing was called with them.
   */
  withFiles(args: OperationArguments<Operation>, files: readonly Blob[]): Promise<OperationData<Operation>>
}

/** What the methods of operations have besides that answer with a URL to which a file is sent. */
export interface WithFile<Operation> {
  /**
   * Calls with a description of the file where the arguments have none, and then sends the file where the answer wants it, without
   * any credential, header or middleware of the client: `client.createThing.withFile({ … }, file)`.
   *
   * @throws {ApiError} when the vendor answers with a status outside 2xx.
   * @throws {UploadError} when the file is not taken. What the call has created is there.
   */
  withFile(args: OperationArguments<Operation>, file: Blob): Promise<OperationData<Operation>>
}

type WalkArguments<Arguments> =
  Record<never, never> extends Arguments
    ? [args?: Arguments, options?: WalkOptions]
    : [args: Arguments, options?: WalkOptions]

type ListMethods<Operation, Description> = Description extends readonly [
  string,
  string,
  { pagination: { items: infer Path } },
]
  ? ListWalks<Operation, OperationItem<Operation, Path>>
  : unknown

type FileMethods<Operation, Description> = Description extends readonly [
  string,
  string,
  { upload: { style: infer Style } },
]
  ? Style extends 'token'
    ? WithFiles<Operation>
    : WithFile<Operation>
  : unknown

/** An item of a list: what stands at a path of keys in the data of its pages. */
export type OperationItem<Operation, Path> = ItemAt<OperationData<Operation>, Path>

type ItemAt<Data, Path> = Path extends readonly [infer Key, ...infer Rest]
  ? Key extends keyof NonNullable<Data>
    ? ItemAt<NonNullable<Data>[Key], Rest>
    : unknown
  : NonNullable<Data> extends readonly (infer Item)[]
    ? Item
    : unknown

type MethodArguments<Arguments> = Record<never, never> extends Arguments ? [args?: Arguments] : [args: Arguments]

/** Mapped, so that editors show it by its name. */
type ParameterArguments<Operation> = { [Place in keyof ParametersOf<Operation>]: ParametersOf<Operation>[Place] }

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : unknown

type BodyArgument<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? BodyOf<Content>
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? NoBody
      : NonNullable<Body> extends { content: infer Content }
        ? OptionalBodyOf<Content>
        : NoBody
    : NoBody

interface NoBody {
  readonly body?: never
  readonly contentType?: never
}

/** Media types of one operation are alternatives; `contentType` says which, when the body alone does not. */
type BodyOf<Content> = {
  [MediaType in keyof Content]:
    | {
        readonly body: MediaTypeBody<MediaType, Content[MediaType]>
        /** The media type to send. By default the first documented one that has room for the body. */
        readonly contentType?: MediaTypeIn<MediaType>
      }
    | TypedBody<MediaType>
}[keyof Content]

type OptionalBodyOf<Content> = {
  [MediaType in keyof Content]:
    | {
        readonly body?: MediaTypeBody<MediaType, Content[MediaType]>
        readonly contentType?: MediaTypeIn<MediaType>
      }
    | TypedBody<MediaType>
}[keyof Content]

/** Of a range such as `image/*`, any media type in it. */
type MediaTypeIn<MediaType> = MediaType extends `${infer Start}*${string}` ? `${Start}${string}` : MediaType

/** Of a range, a body that is all that its media type can carry: JSON, or a form. */
type TypedBody<MediaType> = MediaType extends `${string}*${string}`
  ? { readonly body: unknown; readonly contentType: MediaTypeIn<MediaType> }
  : never

type MediaTypeBody<MediaType, Body> = MediaType extends `multipart/form-data${string}`
  ? Body | FormData
  : MediaType extends `application/x-www-form-urlencoded${string}`
    ? Body | URLSearchParams
    : [Blob] extends [Body]
      ? Body | SendableBytes | ReadableStream
      : Body
