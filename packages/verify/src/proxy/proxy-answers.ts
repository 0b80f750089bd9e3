import { type IncomingRequest, isReadMethod, problem, streamFrom } from '@crm-clients/openapi/http'
import { sendAsItComes } from '@crm-clients/openapi/http/server'
import { isFramingHeader } from '@crm-clients/openapi/operation'
import { listConnectionHeaders } from '../exchange/connection-headers.ts'
import type { ServerAnswer } from '../exchange/server-exchange.ts'
import { WRITE_REASON } from '../exchange/write-reason.ts'

/** The answer to a request that is not forwarded, and why it is not. */
export function refuse(
  { method, url, bytes }: IncomingRequest,
  basePath: string,
  writes: boolean,
): { readonly reason: string; readonly response: Response } | undefined {
  if (!url.pathname.startsWith(`${basePath}/`)) {
    const reason = `it is outside of the base path ${basePath}`
    return { reason, response: answerProblem(404, 'Outside the base path', `Not forwarded: ${reason}.`) }
  }
  if (!isReadMethod(method) && !writes) {
    const detail = `Only GET and HEAD are forwarded. Start the proxy with --writes to let ${method} through.`
    const response = answerProblem(405, 'Writes are not allowed', detail, { allow: 'GET, HEAD' })
    return { reason: WRITE_REASON, response }
  }
  if (isReadMethod(method) && bytes.length > 0) {
    const reason = `a ${method} with a body cannot be forwarded`
    return { reason, response: answerProblem(400, 'A body was not expected', `${reason}.`) }
  }
  return undefined
}

/** The answer of the real server, as it goes to the client. */
export function passOn({ status, headers, bytes, rest }: ServerAnswer): Response {
  if (status > 599) void rest?.cancel()
  if (status > 599) return answerProblem(502, 'The status is none', `The server said ${status}.`)
  const passed = new Headers(headers)
  // They are about one connection, or about a body that `fetch` has decompressed.
  const framing = [...headers.keys()].filter(isFramingHeader)
  for (const name of [...framing, ...listConnectionHeaders(headers)]) passed.delete(name)
  if (rest) return sendAsItComes(new Response(streamFrom(rest.getReader(), bytes), { status, headers: passed }))
  return new Response(bytes.length > 0 ? bytes : null, { status, headers: passed })
}

/** An answer of the proxy's own. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function answerProblem(
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  const type = { 'content-type': 'application/problem+json' }
  return Response.json(problem(status, title, detail), { status, headers: { ...headers, ...type } })
}
