import type { IncomingRequest } from '@crm-clients/openapi/http'
import { readContent } from '@crm-clients/openapi/serialization'
import { listConnectionHeaders } from './connection-headers.ts'
import { startDeadline } from './deadline.ts'
import { MOST_JUDGED_VALUES, type ReadAnswer, readBody } from './read-body.ts'
import type { ServerAnswer, ServerExchange, ServerFailure } from './server-exchange.ts'

/** Headers that belong to one connection, and those that `fetch` writes: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const OWN_HEADERS = [
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/**
 * Sends a request to a real server, once. Redirects are not followed: credentials must not travel to another place. Never
 * rejects because of the server.
 *
 * @param basePath the path of the server's base URL.
 * @param timeout milliseconds until the last byte of what is read of the answer.
 * @param isRead whether the body of an answer with these headers is read, as far as anybody judges one.
 * @param parse reads JSON.
 * @throws when the signal of the request is aborted.
 */
export async function sendRequest(
  request: IncomingRequest,
  basePath: string,
  timeout: number,
  isRead: ReadAnswer,
  parse?: (text: string) => unknown,
): Promise<ServerExchange> {
  const path = request.url.pathname.slice(basePath.length)
  const contentType = request.headers.get('content-type') ?? ''
  const content = await readContent(request.bytes, contentType, parse, MOST_JUDGED_VALUES)
  return { request, path, content, outcome: await awaitAnswer(request, timeout, isRead) }
}

async function awaitAnswer(
  request: IncomingRequest,
  timeout: number,
  isRead: ReadAnswer,
): Promise<ServerAnswer | ServerFailure> {
  // What is handed on may take as long as it likes.
  const deadline = startDeadline(timeout)
  let status: number | undefined
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: forwardedHeaders(request.headers),
      body: request.bytes.length > 0 ? request.bytes : null,
      redirect: 'manual',
      signal: AbortSignal.any([deadline.signal, request.signal]),
    })
    status = response.status
    return { kind: 'answer', status, headers: response.headers, ...(await readBody(response, isRead)) }
  } catch (error) {
    request.signal.throwIfAborted()
    const known = status !== undefined && { status }
    if (deadline.signal.aborted) {
      return { kind: 'failure', rule: 'timeout', reason: `nothing more after ${timeout} ms`, ...known }
    }
    return { kind: 'failure', rule: ruleFor(error, status), reason: describeCause(error), ...known }
  } finally {
    deadline.stop()
  }
}

/** The headers of a request that are passed on. */
function forwardedHeaders(headers: Headers): Headers {
  const forwarded = new Headers(headers)
  for (const name of [...OWN_HEADERS, ...listConnectionHeaders(headers)]) forwarded.delete(name)
  return forwarded
}

function ruleFor(error: unknown, status: number | undefined): ServerFailure['rule'] {
  if (status === undefined) return 'connection-failed'
  const cause = error instanceof Error ? error.cause : undefined
  const isZlib = cause instanceof Error && 'code' in cause && /^(Z_|ERR_(_BROTLI|ZLIB|ZSTD))/.test(String(cause.code))
  return isZlib ? 'content-encoding-wrong' : 'connection-broken'
}

/** What lies below the `TypeError: fetch failed` of Node. */
function describeCause(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
  return cause.message.includes(code) || cause.message === '' ? cause.message || code : `${code}: ${cause.message}`
}
