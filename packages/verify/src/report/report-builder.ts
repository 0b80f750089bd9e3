import type { IncomingRequest } from '@crm-clients/openapi/http'
import { type Exchange, nameRequest } from '../exchange/exchange.ts'
import type { Judgement } from '../judge/judge-exchange.ts'
import type { Verification } from '../judge/verification.ts'
import { collectSecrets } from './collect-secrets.ts'
import type { Finding, Observation } from './finding.ts'
import { createRedactor } from './redactor.ts'
import type { VerifyReport } from './report.ts'

/** Collects what exchanges show. */
export interface ReportBuilder {
  /** Credentials that the report must not show, whether or not a request carries them. */
  hide(secrets: Iterable<string>): void
  add(exchange: Exchange, judgement: Judgement): void
  /** Notes a request that was not sent. */
  skip(request: IncomingRequest, reason: string): void
  build(): VerifyReport
}

/** In characters, after redaction: a text cut off before would leave half of a credential. */
const LONGEST_TEXT = 240

/** Starts a report about one server. */
export function createReportBuilder({ name, api, baseUrl, operations }: Verification): ReportBuilder {
  const redactor = createRedactor()
  const secretParameters = api.credentials.flatMap(({ kind, name }) => (kind === 'query' ? [name ?? ''] : []))
  const findings = new Map<string, Finding>()
  const seen = new Map<string, Record<string, number>>()
  const skipped = new Map<string, string>()
  let exchanges = 0

  const hide = (secrets: Iterable<string>) => {
    for (const secret of secrets) redactor.add(secret)
  }

  const nameOf = (request: IncomingRequest) => nameRequest(hideQuery(request, secretParameters))

  function addObservation({ request, outcome }: Exchange, operation: string, observation: Observation): void {
    const { pattern, ...shown } = observation
    const { status } = outcome
    const key = JSON.stringify([operation, status, shown.rule, shown.expected.pointer, pattern])
    const known = findings.get(key)
    const first = { ...shown, operation, request: nameOf(request) }
    findings.set(key, {
      ...(known ?? { ...first, ...(status !== undefined && { status }) }),
      count: (known?.count ?? 0) + 1,
    })
  }

  return {
    hide,
    add(exchange, { operation, observations }) {
      const { request, outcome } = exchange
      exchanges += 1
      hide(collectSecrets(api, request))
      const id = operation?.operationId ?? `${request.method} ${request.url.pathname}`
      const counts = seen.get(id) ?? {}
      const status = outcome.kind === 'answer' ? outcome.status : 'no answer'
      seen.set(id, { ...counts, [status]: (counts[status] ?? 0) + 1 })
      for (const observation of observations) addObservation(exchange, id, observation)
    },
    skip(request, reason) {
      hide(collectSecrets(api, request))
      skipped.set(nameOf(request), reason)
    },
    build() {
      const show = (text: string) => shorten(redactor.redact(text))
      const shown = [...findings.values()].map(finding => showFinding(finding, show))
      return {
        vendor: name,
        baseUrl: redactor.redact(baseUrl),
        exchanges,
        deviations: shown.filter(({ severity }) => severity === 'deviation'),
        information: shown.filter(({ severity }) => severity === 'information'),
        operations: operations.map(({ operationId, responses }) => ({
          operation: operationId,
          documented: Object.keys(responses),
          seen: seen.get(operationId) ?? {},
        })),
        skipped: [...skipped].map(([request, reason]) => ({ request: show(request), reason })),
      }
    },
  }
}

/** What the spec says is not redacted: it holds no credential of the caller, and must stay readable. */
function showFinding(finding: Finding, show: (text: string) => string): Finding {
  const { operation, location, message, found, request, expected } = finding
  return {
    ...finding,
    operation: show(operation),
    location: show(location),
    message: show(message),
    found: show(found),
    request: show(request),
    expected: { ...expected, value: shorten(expected.value) },
  }
}

function hideQuery(request: IncomingRequest, names: readonly string[]): IncomingRequest {
  if (!names.some(name => request.url.searchParams.has(name))) return request
  const url = new URL(request.url)
  for (const name of names) if (url.searchParams.has(name)) url.searchParams.set(name, 'redacted')
  return { ...request, url }
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text
}
