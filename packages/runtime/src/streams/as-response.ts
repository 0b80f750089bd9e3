import type { Failure, Success } from '../answer/result.ts'
import { type Method, parseAs } from './parse-as.ts'

/**
 * Calls a method, and resolves to the response of a success, whose body nobody has read: a large file, a stream of events or of lines.
 * With it the call is over: no time limit holds any longer, and the body is the caller's.
 *
 * @throws {ApiError} when the vendor answers with a status outside 2xx, and what the method throws.
 * @example
 * const response = await asResponse(fintoro.downloadInvoicePdf, { path: { invoice: 7 } })
 * await response.body?.pipeTo(file)
 */
export async function asResponse<Arguments>(
  method: Method<Arguments, Success<unknown, unknown> | Failure<unknown, unknown>>,
  ...args: Record<never, never> extends Arguments ? [args?: Arguments] : [args: Arguments]
): Promise<Response> {
  const calling = parseAs('stream', method, ...args)
  await calling.unwrap()
  return (await calling).response
}
