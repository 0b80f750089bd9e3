import { UsageError } from '@crm-clients/openapi/command-line'
import {
  buildResponse,
  HeldBody,
  type HttpAnswer,
  type IncomingRequest,
  problem,
  problemAnswer,
} from '@crm-clients/openapi/http'
import { isRouted, routeRequest } from '@crm-clients/openapi/request'
import { problemFor } from '../answer/explain-refusal.ts'
import { createStrictCheck } from '../check/strict-check.ts'
import type { BuiltMock } from '../create-mock.ts'
import { decodeRequest } from '../receive/decode-request.ts'
import { receive } from '../receive/receive.ts'
import { answerUnrouted } from '../route/answer-unrouted.ts'
import { answerPageData, answerPageFile, isForPageData, isForPageFile } from './answer-page.ts'
import { isControlPath, loadControlApi } from './control-document.ts'
import { type ControlArguments, createControlHandlers } from './control-handlers.ts'
import { findForeignPage } from './foreign-page.ts'

/** Whom the controls of a mock obey, and where they may send something. */
export interface ControlOptions {
  /** Names besides `localhost` under which the mock may be reached, such as that of a container. */
  readonly hosts: readonly string[]
  /** Origins besides this machine to which events may be sent. */
  readonly receivers: readonly string[]
  /** Whether pages of every origin may ask. */
  readonly cors: boolean
}

/** Whether a request is for the controls of a mock, and not for its vendor. */
export function isForControl({ url }: IncomingRequest): boolean {
  return isControlPath(url.pathname)
}

/** Answers a request for the controls of a mock. They are understood and checked by their own document. */
export async function answerControl(
  built: BuiltMock,
  request: IncomingRequest,
  options: ControlOptions,
): Promise<Response> {
  if (isForPageFile(request)) return buildResponse(await answerPageFile(request), request.method)
  const foreign = options.cors ? undefined : findForeignPage(request, options.hosts)
  const answer = foreign === undefined ? await obey(built, request, options) : refuse(403, 'Not from here', foreign)
  // What is shown changes with every request.
  return buildResponse({ ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } }, request.method)
}

async function obey(built: BuiltMock, request: IncomingRequest, { receivers }: ControlOptions): Promise<HttpAnswer> {
  if (isForPageData(request)) return answerPageData(built, request)
  const api = await loadControlApi()
  const route = routeRequest(api, request)
  if (!isRouted(route)) return answerUnrouted(api, request, route)
  using held = new HeldBody()
  const decoded = await decodeRequest(request, held)
  if ('refusal' in decoded) return decoded.refusal
  const { content, refusal, values, operation } = await createStrictCheck(api)({
    ...(await receive(api, decoded.request)),
    ...route,
  })
  if (content.kind === 'malformed') return refuse(400, 'The body is malformed', content.reason)
  if (refusal) return problemFor(refusal)
  const handle = createControlHandlers(built, receivers)[operation.operationId]
  const args = { path: {}, query: {}, body: undefined, ...values } as ControlArguments
  try {
    return (await handle?.(args)) ?? refuse(501, 'Not here', `${operation.operationId} is not served.`)
  } catch (error) {
    if (error instanceof UsageError) return refuse(422, 'This cannot be done', error.message)
    return refuse(500, 'The mock failed', error instanceof Error ? error.message : String(error))
  }
}

function refuse(status: number, title: string, detail: string): HttpAnswer {
  return problemAnswer(problem(status, title, detail))
}
