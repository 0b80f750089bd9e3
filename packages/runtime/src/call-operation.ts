import { ArgumentError } from './errors/argument-error.ts'
import { ParseError } from './errors/parse-error.ts'
import type { UntypedPathClient } from './openapi-fetch.ts'
import type { CallOptions } from './operation.ts'
import type { ClientOptions } from './options.ts'
import { findUnsafePathParameter } from './path-parameters.ts'
import { chooseMediaType, serializeBody } from './request-body.ts'
import { readBody } from './response-body.ts'
import { send } from './send.ts'
import type { UntypedResult } from './unwrap.ts'
import type { Operation, Vendor } from './vendor.ts'

/** What all calls of one client share. */
export interface CallContext {
  readonly vendor: Vendor
  readonly options: ClientOptions
  readonly api: UntypedPathClient
}

/** The arguments of a call without the types of its spec. */
export interface UntypedArguments extends CallOptions {
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
  readonly header?: Record<string, unknown>
  readonly cookie?: Record<string, unknown>
  readonly body?: unknown
  readonly contentType?: string
}

/**
 * Calls an operation and reads its answer.
 * @throws {ArgumentError} before any request, when an argument cannot be sent safely.
 * @throws {ParseError} when a 2xx answer is not what the operation documents.
 */
export async function callOperation(
  context: CallContext,
  operationId: string,
  operation: Operation,
  args: UntypedArguments,
): Promise<UntypedResult> {
  const { vendor, options, api } = context
  const [method, path, details] = operation
  const refused = findUnsafePathParameter(path, args.path)
  if (refused) throw new ArgumentError(vendor.name, operationId, refused.argument, refused.problem)

  const mediaType = chooseMediaType(details?.body, args.contentType, args.body)
  const serialized = args.body === undefined ? undefined : serializeBody(mediaType, args.body)
  const { response, error } = await api.request(method, path, {
    params: { path: args.path, query: args.query, header: args.header },
    headers: {
      ...(details?.accept && { accept: details.accept.join(', ') }),
      ...(serialized?.contentType && { 'content-type': serialized.contentType }),
      ...args.headers,
    },
    ...(args.signal && { signal: args.signal }),
    ...(serialized && { body: serialized.body }),
    bodySerializer: body => body as BodyInit,
    // The body is read here and not by openapi-fetch, which trusts that every answer is JSON.
    parseAs: 'stream',
    fetch: request => send({ vendor, options, operationId, operation }, request),
  })

  const { status } = response
  if (!response.ok) return withResponse({ ok: false, status, error }, response)
  const broken = (text: string, cause: unknown) =>
    new ParseError(vendor.name, operationId, `${method} ${path}`, response, text, cause)
  return withResponse({ ok: true, status, data: await readBody(response, !details?.accept, broken) }, response)
}

/** The response is there for who asks for it, but printing a result prints the answer, not the connection. */
function withResponse(result: Omit<UntypedResult, 'response'>, response: Response): UntypedResult {
  return Object.defineProperty(result, 'response', { value: response }) as UntypedResult
}
