import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Deviation } from '../compare/deviation.ts'
import type { ServerExchange } from '../exchange/server-exchange.ts'
import { createReportRedaction } from '../report/redact-report.ts'
import { listExchangeSecrets, secretParametersOf } from '../report/request-secrets.ts'
import { deviationKey, firstSeen, showDeviation } from '../report/shown-deviation.ts'
import type { ReportedDeviation } from '../report/verify-report.ts'

/** How many are remembered. Names of properties are data in some documents, and a server runs for months. */
const MOST_KNOWN = 10_000

/** Finds the deviations of an exchange that were not seen before, as they are reported. */
export type ListNew = (
  exchange: ServerExchange,
  operation: Operation,
  deviations: readonly Deviation[],
) => ReportedDeviation[]

/** Remembers deviations, the last ones of a great many. */
export function createDeviationFilter(api: ApiDescription): ListNew {
  const known = new Set<string>()
  const secretParameters = secretParametersOf(api)

  function isNew(key: string): boolean {
    if (known.has(key)) return false
    known.add(key)
    const [oldest] = known
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
    return true
  }

  return (exchange, { operationId }, deviations) => {
    const fresh = deviations.filter(deviation => isNew(deviationKey(operationId, exchange, deviation)))
    if (fresh.length === 0) return []
    const redact = createReportRedaction(new Set(listExchangeSecrets(api, exchange)))
    return fresh.map(deviation => showDeviation(firstSeen(operationId, exchange, deviation, secretParameters), redact))
  }
}
