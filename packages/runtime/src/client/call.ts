import { CallResult } from '../answer/call-result.ts'
import { type BodyKind, parseResponseBody, readResponseBody } from '../answer/response-body.ts'
import type { ClientContext } from '../context.ts'
import { redactorOf, type SentSecrets } from '../credentials/sent-secrets.ts'
import { ParseError } from '../errors/parse-error.ts'
import { startHooks } from '../hooks.ts'
import type { Middleware } from '../openapi-fetch.ts'
import type { PreparedOperation } from '../prepared-operation.ts'
import { buildRequest, type RequestArguments } from '../request/build-request.ts'
import { send } from '../sending/send.ts'
import type { SendArguments, Sending } from '../sending/sending.ts'
import { type MiddlewareContext, runMiddleware } from './middleware.ts'

/** Everything that one call can be given, without the types of its spec. */
export interface UntypedArguments extends RequestArguments, SendArguments {
  readonly middleware?: readonly Middleware[] | undefined
  /** Where the body's kind is not for the spec to say. */
  readonly parseAs?: BodyKind | undefined
}

/**
 * Calls an operation: writes the request, sends it through middleware, reads the answer.
 *
 * @param sent gets what is sent, for those who redact what comes of it.
 * @throws {ArgumentError} before any request, when an argument cannot be sent safely.
 * @throws {ParseError} when a 2xx answer is not what the operation documents.
 */
export async function call(
  context: ClientContext,
  operation: PreparedOperation,
  args: UntypedArguments,
  sent: SentSecrets[] = [],
): Promise<CallResult> {
  const { options, vendor } = context
  const { numericHeaders = vendor.numericHeaders } = operation.details
  // Of each call its own, by which hooks tell calls apart.
  const identity = { ...operation.identity }
  const end = options.hooks && startHooks(options.hooks, 'operation', identity)
  let result: CallResult
  try {
    const kind = args.parseAs ?? operation.details.parseAs ?? 'json'
    const parts = buildRequest(context, operation, args)
    const sending: Sending = { identity, operation, parts, args, sent, read: answer => readResponseBody(answer, kind) }
    const middleware = context.middleware.concat(args.middleware ?? [])
    const { response, body } =
      middleware.length === 0
        ? await send(context, sending)
        : await sendThrough(context, sending, middleware, args, kind)

    const data = parseResponseBody(response, body, kind, broken => {
      throw new ParseError(identity, response, broken, redactorOf(sent))
    })
    result = new (vendor.features?.result ?? CallResult)(
      response,
      data,
      numericHeaders,
      value => redactorOf(sent).redactValue(value),
      operation.details,
      body,
    )
  } catch (error) {
    end?.({ error })
    throw error
  }
  end?.({ status: result.status })
  return result
}

/** Middleware gets a request and an answer that it can read, and what it makes of them is read again. */
async function sendThrough(
  context: ClientContext,
  sending: Sending,
  middleware: readonly Middleware[],
  { path, query, header, cookie, init }: UntypedArguments,
  kind: BodyKind,
) {
  const { url, keepType, ...parts } = sending.parts
  const details = {
    schemaPath: sending.identity.path,
    params: { path, query, header, cookie },
    id: crypto.randomUUID(),
    options: { baseUrl: sending.identity.baseUrl, parseAs: kind },
  } as unknown as MiddlewareContext
  // Without the caller's signal, on which a `Request` would leave a listener: what follows pays attention to it.
  const first = new Request(url, { ...init, ...parts, duplex: 'half', signal: null } as RequestInit)
  const keep = keepType?.(first.clone())
  const response = await runMiddleware(middleware, details, first, async request => {
    const { url, method, headers } = request
    const bytes = await request.clone().arrayBuffer()
    await keep?.(headers, bytes)
    const body = bytes.byteLength > 0 ? bytes : undefined
    const answer = await send(context, {
      ...sending,
      parts: { url, method, headers: Object.fromEntries(headers), body },
      read: kind === 'stream' ? sending.read : received => received.clone().arrayBuffer(),
    })
    return answer.response
  })
  return { response, body: await readResponseBody(response, kind) }
}
