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
  const [, , details] = operation
  const identity = identify(context, operationId, operation)
  const end = startHooks(options.hooks, 'operation', identity)
  let result: CallResult
  try {
    const kind = args.parseAs ?? (details?.accept ? 'auto' : 'json')
    const parts = buildRequest(context, identity, operation, args)
    const sending: Sending = {
      ...args,
      identity,
      operation,
      parts,
      init: args.init,
      read: answer => readBody(answer, kind),
    }
    const middleware = [...context.middleware, ...(args.middleware ?? [])]
    const { response, body } =
      middleware.length === 0
        ? await send(context, sending)
        : await sendThrough(context, sending, middleware, args, kind)

    const text = typeof body === 'string' && !response.ok ? credentials.redact(body) : body
    const data = parseBody(response, text, kind, broken => {
      throw new ParseError(identity, response, credentials.redact(broken))
    })
    result = new CallResult(response, data, details?.numericHeaders)
  } catch (error) {
    end?.({ error })
    throw error
  }
  end?.({ status: result.status })
  return result
}

/** Which call it is, for hooks and errors. */
export function identify(
  { vendor, baseUrl }: ClientContext,
  operation: string,
  [method, path]: Operation,
): OperationEvent {
  return { vendor: vendor.name, operation, method, path, baseUrl }
}

/** Middleware gets a request and an answer that it can read, and what it makes of them is read again. */
async function sendThrough(
  context: ClientContext,
  sending: Sending,
  middleware: readonly Middleware[],
  { path, query, header, cookie, init }: CallArguments,
  kind: BodyKind,
) {
  const { url, ...parts } = sending.parts
  const details = {
    schemaPath: sending.identity.path,
    params: { path, query, header, cookie },
    id: crypto.randomUUID(),
    options: { baseUrl: context.baseUrl, parseAs: kind },
  } as unknown as MiddlewareContext
  // Without the caller's signal, on which a `Request` would leave a listener: what follows pays attention to it.
  const first = new Request(url, { ...init, ...parts, duplex: 'half', signal: null } as RequestInit)
  const response = await runMiddleware(middleware, details, first, async request => {
    const { url, method, headers } = request
    const bytes = await request.clone().arrayBuffer()
    const body = bytes.byteLength > 0 ? bytes : undefined
    const answer = await send(context, {
      ...sending,
      parts: { url, method, headers: Object.fromEntries(headers), body },
      read: kind === 'stream' ? sending.read : received => received.clone().arrayBuffer(),
    })
    return answer.response
  })
  return { response, body: await readBody(response, kind) }
}
