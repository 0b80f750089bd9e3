/** A method of a client, as far as it matters here. */
type Method<Arguments> = (args: Arguments) => Promise<{ readonly response: Response }> & { unwrap(): Promise<unknown> }

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
  method: Method<Arguments>,
  ...[args]: Record<never, never> extends Arguments ? [args?: Arguments] : [args: Arguments]
): Promise<Response> {
  const calling = method({ ...args, parseAs: 'stream' } as Arguments)
  await calling.unwrap()
  return (await calling).response
}
