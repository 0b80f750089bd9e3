import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Deviation } from '../compare/deviation.ts'
import type { ServerExchange } from '../exchange/server-exchange.ts'
import type { Verification } from '../verification/verification.ts'
import { createReportRedaction } from './redact-report.ts'
import { listExchangeSecrets, listSecrets, secretParametersOf } from './request-secrets.ts'
import { deviationKey, firstSeen, nameWithoutSecrets, shorten, showDeviation } from './shown-deviation.ts'
import type { ReportedDeviation, VerifyReport } from './verify-report.ts'

/** Collects what exchanges show. What a report says is redacted when it is built, once all credentials are known. */
export interface ReportBuilder {
  /** @param operation absent when the document has none for the request. */
  add(exchange: ServerExchange, operation: Operation | undefined, deviations: readonly Deviation[]): void
  /** Notes a request that was not sent. */
  skip(request: IncomingRequest, reason: string): void
  build(): VerifyReport
}

/** Starts a report about one server. */
export function createReportBuilder(verification: Verification): ReportBuilder {
  const { name, api, origin, basePath, credentials } = verification
  // Also those that no request carries: a server may know them from elsewhere.
  const secrets = new Set(Object.values(credentials))
  const secretParameters = secretParametersOf(api)
  const reported = new Map<string, ReportedDeviation>()
  const seen = new Map<string, Record<string, number>>()
  const skipped = new Map<string, string>()
  let exchanges = 0

  function addDeviation(exchange: ServerExchange, operation: string, deviation: Deviation): void {
    const key = deviationKey(operation, exchange, deviation)
    const known = reported.get(key)
    const counted = known && { ...known, count: known.count + 1 }
    reported.set(key, counted ?? firstSeen(operation, exchange, deviation, secretParameters))
  }

  return {
    add(exchange, operation, deviations) {
      const { request, outcome } = exchange
      exchanges += 1
      // A server may repeat them later.
      for (const secret of listExchangeSecrets(api, exchange)) secrets.add(secret)
      const id = operation?.operationId ?? `${request.method} ${request.url.pathname}`
      const counts = seen.get(id) ?? {}
      const status = outcome.kind === 'answer' ? outcome.status : 'no answer'
      seen.set(id, { ...counts, [status]: (counts[status] ?? 0) + 1 })
      for (const deviation of deviations) addDeviation(exchange, id, deviation)
    },
    skip(request, reason) {
      for (const secret of listSecrets(api, request)) secrets.add(secret)
      skipped.set(nameWithoutSecrets(request, secretParameters), reason)
    },
    build() {
      const redact = createReportRedaction(secrets)
      const shown = [...reported.values()].map(deviation => showDeviation(deviation, redact))
      return {
        vendor: name,
        baseUrl: redact(origin + basePath),
        exchanges,
        deviations: shown.filter(({ severity }) => severity === 'deviation'),
        information: shown.filter(({ severity }) => severity === 'information'),
        operations: api.operations.map(({ operationId, responses }) => ({
          operation: operationId,
          documented: Object.keys(responses),
          seen: seen.get(operationId) ?? {},
        })),
        skipped: [...skipped].map(([request, reason]) => ({ request: shorten(redact(request)), reason })),
      }
    },
  }
}
