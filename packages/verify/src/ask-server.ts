import type { ApiSource } from '@crm-clients/openapi'
import {
  type KindsOf,
  listOf,
  mapOf,
  OBJECT,
  refuseWrongArgument,
  refuseWrongOptions,
  SOURCE,
  TEXT,
  UsageError,
} from '@crm-clients/openapi/command-line'
import { jsonParserFor } from '@crm-clients/openapi/document'
import type { Credential } from '@crm-clients/openapi/operation'
import { compare } from './compare/compare.ts'
import { compareWithExpectation } from './compare/expectation.ts'
import { isJudged } from './compare/is-judged.ts'
import { sendRequest } from './exchange/send-request.ts'
import type { VerifyOptions } from './options.ts'
import { decide } from './plan/decide.ts'
import { planDocumentedCalls } from './plan/documented-calls.ts'
import type { PlannedRequest } from './plan/planned-request.ts'
import { planRecordedExchange } from './plan/recorded-exchanges.ts'
import { createReportBuilder } from './report/report-builder.ts'
import type { VerifyReport } from './report/verify-report.ts'
import { authorize, listIncomplete } from './verification/server-credentials.ts'
import { SERVER_KINDS } from './verification/server-kinds.ts'
import { prepareVerification, type Verification } from './verification/verification.ts'

const KINDS: KindsOf<VerifyOptions> = { ...SERVER_KINDS, exchanges: listOf(OBJECT), parameters: mapOf(TEXT) }

/** Plans requests, sends them one after the other, and reports how the answers compare with the document. */
export async function askServer(source: ApiSource, options: VerifyOptions): Promise<VerifyReport> {
  refuseWrongArgument('verifyServer', 'source', source, SOURCE)
  refuseWrongOptions('verifyServer', options, KINDS)
  const { exchanges, parameters } = options
  const verification = await prepareVerification(source, options)
  const { api } = verification
  const report = createReportBuilder(verification)
  const planned = exchanges
    ? await Promise.all(exchanges.map(exchange => planRecordedExchange(verification, exchange)))
    : await planDocumentedCalls(verification, parameters)
  const decided = planned.map(plan => ({ plan, ...decide(verification, plan) }))
  const missing = decided.find(({ isMissingCredentials }) => isMissingCredentials)
  // To ask only what everybody may ask would pass for a verification.
  if (missing && !decided.some(({ credentials = [] }) => credentials.length > 0)) {
    throw new UsageError(`${verification.name}: ${missing.reason}`)
  }
  for (const { plan, credentials, reason = '' } of decided) {
    const { operation } = plan
    if (!credentials || !operation) {
      report.skip(plan.request, reason)
      continue
    }
    const exchange = await send(verification, plan, credentials)
    const deviations = compare(api, operation, exchange)
    report.add(exchange, operation, compareWithExpectation(operation, plan.expected, exchange, deviations))
    if (exchanges || exchange.outcome.kind === 'failure') continue
    for (const incomplete of listIncomplete(operation, credentials)) {
      const probe = await send(verification, plan, incomplete)
      report.add(probe, operation, compare(api, operation, probe))
    }
  }
  return report.build()
}

async function send(
  verification: Verification,
  { request, operation }: PlannedRequest,
  credentials: readonly Credential[],
) {
  const { api, basePath, timeout } = verification
  const authorized = authorize(request, credentials, verification.credentials)
  const isRead = (headers: Headers) => isJudged(operation, headers)
  const exchange = await sendRequest(authorized, basePath, timeout, isRead, jsonParserFor(api.document))
  // Nobody waits for what is not judged.
  if (exchange.outcome.kind === 'answer') await exchange.outcome.rest?.cancel().catch(() => undefined)
  return exchange
}
