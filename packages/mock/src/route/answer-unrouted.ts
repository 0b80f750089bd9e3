import type { ApiDescription } from '@crm-clients/openapi'
import { type IncomingRequest, problem } from '@crm-clients/openapi/http'
import type { Unrouted } from '@crm-clients/openapi/request'
import type { Answer } from '../answer/answer.ts'
import { objectTo } from '../answer/object-to.ts'

/**
 * Answers a request that leads to no operation: 404, or 405 where other methods of the path do.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 (a 405 says which methods there are)
 */
export function answerUnrouted(
  api: ApiDescription,
  { method, url }: IncomingRequest,
  { reason, allowed }: Unrouted,
): Answer {
  const { title } = api.document.info
  const found = `${method} ${url.pathname}`
  if (reason === 'base path') {
    const detail = `${title} is served below ${api.basePaths.join(' and ')}, and ${url.pathname} is not.`
    const remedy = "Put the base path of the mock's url before the path."
    return objectTo(undefined, problem(404, 'Outside the base path', `${detail} ${remedy}`))
  }
  if (reason === 'path') return objectTo(undefined, problem(404, 'No such path', `No operation is ${found}`))
  const methods = allowed.join(', ')
  const answer = objectTo(undefined, problem(405, 'No such method', `No operation is ${found}, only ${methods}`))
  return { ...answer, headers: { ...answer.headers, allow: methods } }
}
