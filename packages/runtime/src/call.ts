import { buildRequest, type RequestArguments } from './build-request.ts'
import { CallResult } from './call-result.ts'
import type { ClientContext } from './context.ts'
import { ParseError } from './errors/parse-error.ts'
import { type OperationEvent, startHooks } from './hooks.ts'
import { type MiddlewareContext, runMiddleware } from './middleware.ts'
import type { Middleware } from './openapi-fetch.ts'
import type { SendOptions } from './options.ts'
import { type BodyKind, parseBody, readBody } from './response-body.ts'
import { type Sending, send } from './send.ts'
import type { Operation } from './vendor.ts'

/** Everything that one call can be given. */
export interface CallArguments extends RequestArguments, SendOptions {
  readonly signal?: AbortSignal | undefined
  readonly middleware?: readonly Middleware[] | undefined
  /** More of what `fetch` takes, such as `cache`. */
  readonly init?: RequestInit | undefined
  /** Where the body's kind is not for the spec to say. */
  readonly parseAs?: BodyKind | undefined
}

/**
 * Calls an operation: writes the request, sends it through middleware, reads the answer.
 * @throws {ArgumentError} before any request, when an argument cannot be sent safely.
 * @throws {ParseError} when a 2xx answer is not what the operation documents.
 */
export async function call(
  context: ClientContext,
  operationId: string,
  operation: Operation,
  args: CallArguments,
): Promise<CallResult> {
  const { options, credentials } = context
  const [method, , details] = operation
  const identity = identify(context, operationId, operation)
  const end = startHooks(options.hooks, 'operation', identity)
  try {
    const { url, headers, body } = buildRequest(context, identity, operation, args)
    const isStream = body instanceof ReadableStream
    const init = { ...args.init, method, headers, body, redirect: 'manual', ...(isStream && { duplex: 'half' }) }
    const kind = args.parseAs ?? (details?.accept ? 'auto' : 'json')
    const sending: Sending = {
      ...args,
      identity,
      operation,
      signal: args.signal,
      isRepeatable: !isStream,
      makeRequest: signal => new Request(url, { ...init, signal } as RequestInit),
      read: response => readBody(response, kind),
    }
    const middleware = [...context.middleware, ...(args.middleware ?? [])]
    const { response, body: read } =
      middleware.length === 0
        ? await send(context, sending)
        : await sendThrough(context, sending, middleware, new Request(url, init as RequestInit), args, kind)

    const text = typeof read === 'string' && !response.ok ? credentials.redact(read) : read
    const data = parseBody(response, text, kind, broken => {
      throw new ParseError(identity, response, credentials.redact(broken))
    })
    const result = new CallResult(response, data, details?.numericHeaders)
    end?.({ status: result.status })
    return result
  } catch (error) {
    end?.({ error })
    throw error
  }
}

/** Which call it is, for hooks and errors. */
export function identify(
  { vendor, baseUrl }: ClientContext,
  operation: string,
  [method, path]: Operation,
): OperationEvent {
  return { vendor: vendor.name, operation, method, path, baseUrl }
}

/** Middleware gets a request and an answer that it can read, and what it makes of the answer is read again. */
async function sendThrough(
  context: ClientContext,
  sending: Sending,
  middleware: readonly Middleware[],
  request: Request,
  { path, query, header, cookie }: CallArguments,
  kind: BodyKind,
) {
  const details = {
    schemaPath: sending.identity.path,
    params: { path, query, header, cookie },
    id: crypto.randomUUID(),
    options: { baseUrl: context.baseUrl, parseAs: kind },
  } as unknown as MiddlewareContext
  const response = await runMiddleware(middleware, details, request, async passed => {
    const answer = await send(context, {
      ...sending,
      makeRequest: signal => new Request(passed.clone(), { signal, redirect: 'manual' }),
      read: kind === 'stream' ? sending.read : received => received.clone().arrayBuffer(),
    })
    return answer.response
  })
  return { response, body: await readBody(response, kind) }
}
