import type { ApiSource } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Credential, DocumentedExchange, Operation } from '@crm-clients/openapi/operation'
import { sendRequest } from './exchange/send-request.ts'
import { judgeExchange } from './judge/judge-exchange.ts'
import { judgeExpectation } from './judge/judge-expectation.ts'
import { createVerification } from './judge/verification.ts'
import { decide } from './plan/decide.ts'
import { listDocumentedCalls, type ParameterValues } from './plan/documented-calls.ts'
import type { PlannedRequest } from './plan/planned-request.ts'
import { planRecorded } from './plan/recorded-exchanges.ts'
import { type CredentialValues, isAllowed, placeCredential, readCredentials } from './plan/server-credentials.ts'
import type { VerifyReport } from './report/report.ts'
import { createReportBuilder } from './report/report-builder.ts'

/** Options of everything that asks a real server. */
export interface ServerOptions {
  /** Where the server is: origin and base path. */
  readonly baseUrl: string
  /** By the names of the client's options. By default the vendor's environment variables, such as `FINTORO_TOKEN`. */
  readonly credentials?: CredentialValues
  /** Sends requests that are not GET or HEAD as well. */
  readonly writes?: boolean
  /** Milliseconds that one answer may take, from the connection to the last byte. By default 30,000. */
  readonly timeout?: number
}

/** Options of {@link verifyServer}. */
export interface VerifyOptions extends ServerOptions {
  /** Recorded exchanges whose requests are sent again. By default the documented examples are sent. */
  readonly exchanges?: readonly DocumentedExchange[]
  /** Values for parameters, in place of the document's examples: ids of things that really exist. */
  readonly parameters?: ParameterValues
}

/** In milliseconds. */
export const DEFAULT_TIMEOUT = 30_000

/**
 * Asks a real server and reports in which way it deviates from its document. It is sent reads only, unless `writes` is set,
 * one after the other, and each documented example once more without one of its credentials.
 *
 * @throws {UsageError} when no operation has its credentials, or the base URL is none. Otherwise as `createMock`. Never
 * because of what the server does.
 * @example
 * const { deviations } = await verifyServer('atzcrm', { baseUrl: 'https://api.atzcrm.com' })
 */
export async function verifyServer(source: ApiSource, options: VerifyOptions): Promise<VerifyReport> {
  const { baseUrl, exchanges, parameters, writes = false, timeout = DEFAULT_TIMEOUT } = options
  const verification = createVerification(source, baseUrl)
  const values = readCredentials(verification, options.credentials ?? {}, process.env)
  const report = createReportBuilder(verification)
  report.hide(Object.values(values))

  const planned = exchanges
    ? await Promise.all(exchanges.map(exchange => planRecorded(verification, exchange)))
    : await listDocumentedCalls(verification, parameters)

  const send = async ({ request }: PlannedRequest, credentials: readonly Credential[]) => {
    const authorized = withCredentials(request, credentials, values)
    const exchange = { request: authorized, outcome: await sendRequest(authorized, timeout) }
    return { exchange, judgement: await judgeExchange(verification, exchange) }
  }
  const decided = planned.map(plan => ({ plan, ...decide(verification, plan, values, writes) }))
  const missing = decided.find(({ isMissingCredentials }) => isMissingCredentials)
  // To ask only what everybody may ask would pass for a verification.
  if (missing && !decided.some(({ credentials = [] }) => credentials.length > 0)) {
    throw new UsageError(`${verification.name}: ${missing.reason}`)
  }
  for (const { plan, credentials, reason = '' } of decided) {
    if (!credentials || !plan.operation) {
      report.skip(plan.request, reason)
      continue
    }
    const { exchange, judgement } = await send(plan, credentials)
    report.add(exchange, judgeExpectation(plan, exchange, judgement))
    if (exchanges || exchange.outcome.kind === 'failure') continue
    for (const incomplete of listIncomplete(plan.operation, credentials)) {
      const probe = await send(plan, incomplete)
      report.add(probe.exchange, probe.judgement)
    }
  }
  return report.build()
}

/** All credentials but one, as far as they are not enough. */
function listIncomplete(operation: Operation, credentials: readonly Credential[]): Credential[][] {
  return credentials
    .map(missing => credentials.filter(credential => credential !== missing))
    .filter(rest => !isAllowed(operation, rest))
}

function withCredentials(
  request: IncomingRequest,
  credentials: readonly Credential[],
  values: CredentialValues,
): IncomingRequest {
  const authorized = { ...request, url: new URL(request.url), headers: new Headers(request.headers) }
  for (const credential of credentials) {
    placeCredential(credential, values[credential.option] ?? '', authorized.headers, authorized.url)
  }
  return authorized
}
