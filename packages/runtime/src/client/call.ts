import { CallResult } from '../answer/call-result.ts'
import { type BodyKind, parseResponseBody, readResponseBody } from '../answer/response-body.ts'
import { CALL_OPTIONS, checkOptions } from '../check-options.ts'
import type { ClientContext } from '../context.ts'
import { redactorOf, type SentSecrets } from '../credentials/sent-secrets.ts'
import { writeOrRefuse } from '../errors/argument-error.ts'
import { ParseError } from '../errors/parse-error.ts'
import { startHooks } from '../hooks.ts'
import type { Middleware } from '../openapi-fetch.ts'
import type { OperationIdentity } from '../operation-identity.ts'
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
 * @param isForeign finds options that have no place here among those that are for `fetch`. Without it, none of these has.
 * @throws {ConfigError} for an option that is none or cannot work.
 * @throws {ArgumentError} before any request, when an argument cannot be sent safely.
 * @throws {ParseError} when a 2xx answer is not what the operation documents, or any answer too large.
 */
export async function call(
  context: ClientContext,
  operation: PreparedOperation,
  args: UntypedArguments,
  sent: SentSecrets[] = [],
  isForeign?: (name: string) => boolean,
): Promise<CallResult> {
  const { options, vendor } = context
  const start = performance.now()
  // Of each call its own, by which hooks tell calls apart.
  const identity: OperationIdentity = {
    ...operation.identity,
    attempts: 0,
    elapsed: 0,
  }
  // Not a getter, of which each call would take longer to make than all the rest of this.
  const identify = () => {
    identity.elapsed = performance.now() - start
    return identity
  }
  const end = startHooks(options.hooks, 'operation', identify)
  let result: CallResult
  try {
    const parts = writeOrRefuse(identity, 'arguments', () => {
      checkOptions(vendor.name, args, CALL_OPTIONS, isForeign)
      return buildRequest(context, operation, args)
    })
    const kind = args.parseAs ?? operation.details.parseAs ?? 'json'
    const most = args.maxResponseBytes ?? options.maxResponseBytes ?? 2 ** 26
    const redactor = () => redactorOf(sent)
    const refuse = (answer: Response, text: string, problem?: string) => {
      throw new ParseError(identify(), answer, text, redactor(), problem)
    }
    const read = (answer: Response) => readResponseBody(answer, kind, most, refuse)
    const sending: Sending = { identify, operation, parts, args, sent, read }
    const middleware = context.middleware.concat(args.middleware ?? [])
    const { response, body } =
      middleware.length === 0
        ? await send(context, sending)
        : await sendThrough(context, sending, middleware, args, kind)

    const value = parseResponseBody(response, body, kind, refuse)
    if (response.ok) await options.validate?.({ data: value, response, identity: identify(), redactor })
    // What was asked for is the caller's; an error is for people, and vendors like to quote what they refuse.
    const own = response.ok ? undefined : redactor()
    result = new (vendor.features?.result ?? CallResult)({
      response,
      value: own ? own.redactValue(value) : value,
      body,
      redact: own?.redact,
      identity: { ...identify() },
      details: operation.details,
      vendor,
    })
  } catch (error) {
    end({ error })
    throw error
  }
  end({ status: result.status })
  return result
}

/** Middleware gets a request and an answer that it can read, and what it makes of them is read again. */
async function sendThrough(
  context: ClientContext,
  sending: Sending,
  middleware: readonly Middleware[],
  { path, query, header, cookie, init, signal }: UntypedArguments,
  kind: BodyKind,
) {
  const { url, keepType, ...parts } = sending.parts
  const identity = sending.identify()
  const details = {
    schemaPath: identity.path,
    params: { path, query, header, cookie },
    // As openapi-fetch makes it. The platform's own way is not there for pages without https.
    id: Math.random().toString(36).slice(2),
    options: { baseUrl: identity.baseUrl, parseAs: kind },
  } as unknown as MiddlewareContext
  // Without the caller's signal, on which a `Request` would leave a listener: what follows pays attention to it.
  const made = { ...init, ...parts, duplex: 'half', signal: null } as RequestInit
  const first = writeOrRefuse(identity, 'init', () => new Request(url, made))
  // What only a platform knows, such as a dispatcher: a `Request` does not keep it.
  const own = Object.fromEntries(Object.entries(init ?? {}).filter(([name]) => !(name in first)))
  Object.assign(first, own)
  const keep = keepType?.(first.clone())
  const response = await runMiddleware(middleware, details, first, async request => {
    const { url, method, headers } = request
    const bytes = await request.clone().arrayBuffer()
    await keep?.(headers, bytes)
    const body = request.body || bytes.byteLength > 0 ? bytes : undefined
    const answer = await send(context, {
      ...sending,
      parts: { url, method, headers: Object.fromEntries(headers), body, made: request },
      args: { ...sending.args, init: own, signal: AbortSignal.any([signal ?? request.signal, request.signal]) },
      read: kind === 'stream' ? sending.read : received => sending.read(received.clone()),
    })
    return answer.response
  })
  return { response, body: await sending.read(response) }
}
