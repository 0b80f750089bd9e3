import type { ApiDescription } from '@crm-clients/openapi'
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
import type { RequestCheck } from '../check/check.ts'
import { createStrictCheck } from '../check/strict-check.ts'
import type { BuiltMock } from '../create-mock.ts'
import { decodeRequest } from '../receive/decode-request.ts'
import { explainMalformed, receive } from '../receive/receive.ts'
import { answerUnrouted } from '../route/answer-unrouted.ts'
import { answerPageData, answerPageFile, isForPageData, isForPageFile } from './answer-page.ts'
import { isControlPath, loadControlApi } from './control-document.ts'
import { type ControlArguments, type ControlHandler, createControlHandlers } from './control-handlers.ts'
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

/** Prepares answering requests for the controls of a mock. They are understood and checked by their own document. */
export function createControlAnswering(
  built: BuiltMock,
  options: ControlOptions,
): (request: IncomingRequest) => Promise<Response> {
  const handlers = createControlHandlers(built, options.receivers)
  return async request => {
    if (isForPageFile(request)) return buildResponse(await answerPageFile(request), request.method)
    const foreign = options.cors ? undefined : findForeignPage(request, options.hosts)
    const answer = foreign === undefined ? await obey(built, handlers, request) : refuse(403, 'Not from here', foreign)
    // What is shown changes with every request.
    return buildResponse({ ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } }, request.method)
  }
}

async function obey(
  built: BuiltMock,
  handlers: Readonly<Record<string, ControlHandler>>,
  request: IncomingRequest,
): Promise<HttpAnswer> {
  if (isForPageData(request)) return answerPageData(built, request)
  const { api, check } = await loadControlCheck()
  const route = routeRequest(api, request)
  if (!isRouted(route)) return answerUnrouted(api, request, route)
  using held = new HeldBody()
  const decoded = await decodeRequest(request, held)
  if ('refusal' in decoded) return decoded.refusal
  const { content, refusal, values, operation } = await check({ ...(await receive(api, decoded.request)), ...route })
  if (content.kind === 'malformed') return problemAnswer(explainMalformed(content))
  if (refusal) return problemFor(refusal)
  const args = { path: {}, query: {}, body: undefined, ...values } as ControlArguments
  try {
    const answer = await handlers[operation.operationId]?.(args)
    return answer ?? refuse(501, 'Not here', `${operation.operationId} is not served.`)
  } catch (error) {
    if (error instanceof UsageError) return refuse(422, 'This cannot be done', error.message)
    return refuse(500, 'The mock failed', error instanceof Error ? error.message : String(error))
  }
}

interface ControlCheck {
  readonly api: ApiDescription
  readonly check: RequestCheck
}

let loaded: Promise<ControlCheck> | undefined

/** The same for every mock, and prepared when it is first needed. */
function loadControlCheck(): Promise<ControlCheck> {
  loaded ??= loadControlApi().then(api => ({ api, check: createStrictCheck(api) }))
  return loaded
}

function refuse(status: number, title: string, detail: string): HttpAnswer {
  return problemAnswer(problem(status, title, detail))
}
