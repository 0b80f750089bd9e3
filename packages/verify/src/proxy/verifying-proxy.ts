import type { ApiSource } from '@crm-clients/openapi'
import { type KindsOf, PORT, refuseWrongArgument, refuseWrongOptions, SOURCE } from '@crm-clients/openapi/command-line'
import { jsonParserFor } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { createListener, listen } from '@crm-clients/openapi/http/server'
import { compare } from '../compare/compare.ts'
import { isJudged } from '../compare/is-judged.ts'
import { onOwnTime } from '../exchange/deadline.ts'
import { sendRequest } from '../exchange/send-request.ts'
import type { ProxyOptions } from '../options.ts'
import { createReportBuilder } from '../report/report-builder.ts'
import type { VerifyReport } from '../report/verify-report.ts'
import { SERVER_KINDS } from '../verification/server-kinds.ts'
import { findOperation, prepareVerification } from '../verification/verification.ts'
import { answerProblem, passOn, refuse } from './proxy-answers.ts'

/** A proxy that compares what passes through it with a document. */
export interface VerifyingProxy extends AsyncDisposable {
  /** What clients take as base URL: the server's own path, on this machine. */
  readonly url: string
  readonly port: number
  /** What was seen until now. */
  report(): VerifyReport
  /** Stops listening and ends all connections. May be called more than once. */
  close(): Promise<void>
}

const KINDS: KindsOf<ProxyOptions> = { ...SERVER_KINDS, port: PORT }

/** Listens on this machine, in front of a real server. */
export async function listenInFront(source: ApiSource, options: ProxyOptions): Promise<VerifyingProxy> {
  refuseWrongArgument('startVerifyingProxy', 'source', source, SOURCE)
  refuseWrongOptions('startVerifyingProxy', options, KINDS)
  const verification = await prepareVerification(source, options)
  const { api, origin, basePath, timeout, writes } = verification
  const report = createReportBuilder(verification)

  async function forward(incoming: IncomingRequest): Promise<Response> {
    const refusal = refuse(incoming, basePath, writes)
    if (refusal) {
      report.skip(incoming, refusal.reason)
      return refusal.response
    }
    // Joined as texts, since a path that starts with two slashes would name another host.
    const url = new URL(origin + incoming.url.pathname + incoming.url.search)
    const request = { ...incoming, url }
    const operation = findOperation(verification, request)
    const isRead = (headers: Headers) => isJudged(operation, headers)
    const exchange = await sendRequest(request, basePath, timeout, isRead, jsonParserFor(api.document))
    onOwnTime(() => report.add(exchange, operation, compare(api, operation, exchange)))
    const { outcome } = exchange
    if (outcome.kind === 'answer') return passOn(outcome)
    const status = outcome.rule === 'timeout' ? 504 : 502
    return answerProblem(status, 'The server did not answer', outcome.reason)
  }

  const proxy = await listen(createListener(forward), { port: options.port })
  const { port, close } = proxy
  const url = `${proxy.origin}${basePath}`
  return { url, port, report: report.build, close, [Symbol.asyncDispose]: close }
}
