import type { Failure, Success } from '../answer/result.ts'

/** What a body is read as, whatever the spec says of it. */
interface ParsedBody<Data> {
  json: Data
  text: string
  blob: Blob
  arrayBuffer: ArrayBuffer
  // `Uint8Array<ArrayBuffer>`, in words that TypeScript understands before version 5.7 as well.
  stream: ReadableStream<ReturnType<Uint8Array['slice']>>
}

/** A result whose success was read as something else. One that has no body still has none. */
export type ParsedResult<Result, Kind extends keyof ParsedBody<unknown>> =
  Result extends Success<infer Status, infer Data, infer Headers>
    ? Success<Status, Data extends undefined ? Data : ParsedBody<Data>[Kind], Headers>
    : Result

type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never

/** What a method returns whose body is read as something else. */
export interface ParsedPromise<Result, Kind extends keyof ParsedBody<unknown>>
  extends Promise<ParsedResult<Result, Kind>> {
  /**
   * Resolves to `data`.
   * @throws {ApiError} when the vendor answers with a status outside 2xx.
   */
  unwrap(): Promise<DataOf<ParsedResult<Result, Kind>>>
}

/** A method of a client, as far as it matters here. */
export type Method<Arguments, Result> = (args: Arguments) => Promise<Result> & { unwrap(): Promise<unknown> }

/**
 * Calls a method, and reads the body of a success as something else than the spec says. Errors are read as ever.
 *
 * @example
 * const result = await parseAs('text', fintoro.getCrmEvent, { path: { contactActivityLog: 551 } })
 * if (result.ok) result.data // a string
 */
export function parseAs<
  Kind extends keyof ParsedBody<unknown>,
  Arguments,
  Result extends Success<unknown, unknown> | Failure<unknown, unknown>,
>(
  kind: Kind,
  method: Method<Arguments, Result>,
  ...[args]: Record<never, never> extends Arguments ? [args?: Arguments] : [args: Arguments]
): ParsedPromise<Result, Kind> {
  return method({ ...args, parseAs: kind } as Arguments) as unknown as ParsedPromise<Result, Kind>
}
