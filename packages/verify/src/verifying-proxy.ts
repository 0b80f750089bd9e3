import type { ApiSource } from '@crm-clients/openapi'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { createListener, listen } from '@crm-clients/openapi/http'
import { sendRequest } from './exchange/send-request.ts'
import { judgeExchange } from './judge/judge-exchange.ts'
import { createVerification } from './judge/verification.ts'
import { readCredentials } from './plan/server-credentials.ts'
import { answerProblem, passOn, refuse } from './proxy-answers.ts'
import type { VerifyReport } from './report/report.ts'
import { createReportBuilder } from './report/report-builder.ts'
import { DEFAULT_TIMEOUT, type ServerOptions } from './verify-server.ts'

/** Options of {@link startVerifyingProxy}. */
export interface ProxyOptions extends ServerOptions {
  /** The port on 127.0.0.1. By default, or with 0, any port that is free. */
  readonly port?: number
}

/** A proxy that holds what passes through it against a document. */
export interface VerifyingProxy extends AsyncDisposable {
  /** What clients take as base URL: the server's own path, on this machine. */
  readonly url: string
  readonly port: number
  /** What was seen until now. */
  report(): VerifyReport
  /** Stops listening and ends all connections. May be called more than once. */
  close(): Promise<void>
}

/**
 * Starts a proxy in front of a real server. Clients send their own credentials through it; it adds none. Writes are refused
 * with 405 unless `writes` is set.
 *
 * @throws {PortInUseError} when the port is in use. Otherwise as `verifyServer`.
 * @example
 * await using proxy = await startVerifyingProxy('atzcrm', { baseUrl: 'https://api.atzcrm.com' })
 * const atzcrm = createAtzcrmClient({ baseUrl: proxy.url })
 * await atzcrm.listActivities()
 * proxy.report().deviations
 */
export async function startVerifyingProxy(source: ApiSource, options: ProxyOptions): Promise<VerifyingProxy> {
  const { timeout = DEFAULT_TIMEOUT, writes = false } = options
  const verification = createVerification(source, options.baseUrl)
  const { basePath } = verification
  const { origin } = new URL(verification.baseUrl)
  const report = createReportBuilder(verification)
  report.hide(Object.values(readCredentials(verification, options.credentials ?? {}, process.env)))

  async function forward(incoming: IncomingRequest): Promise<Response> {
    const refusal = refuse(incoming, basePath, writes)
    if (refusal) {
      report.skip(incoming, refusal.reason)
      return refusal.response
    }
    // Joined as texts, since a path that starts with two slashes would name another host.
    const url = new URL(origin + incoming.url.pathname + incoming.url.search)
    const request = { ...incoming, url }
    const outcome = await sendRequest(request, timeout)
    const exchange = { request, outcome }
    report.add(exchange, await judgeExchange(verification, exchange))
    if (outcome.kind === 'answer') return passOn(outcome)
    const status = outcome.rule === 'timeout' ? 504 : 502
    return answerProblem(status, 'The server did not answer', outcome.reason)
  }

  const proxy = await listen(createListener(forward), options.port)
  const { port, close } = proxy
  const url = `${proxy.origin}${basePath}`
  return { url, port, report: report.build, close, [Symbol.asyncDispose]: close }
}
