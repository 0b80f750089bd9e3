import { equalsJson, mapValues, type OpenApiDocument, type Server } from '@crm-clients/openapi/document'
import { type DocumentedRateLimit, readRateLimit } from '@crm-clients/openapi/operation'
import { describeVendor } from '../../generate/render-vendor.ts'
import { serverVariables } from '../../generate/server-constants.ts'
import type { Comparison } from '../comparison.ts'
import type { SpecVersion } from '../spec-version.ts'

/** Compares where the client sends its requests, and how often it may. */
export function diffServers(comparison: Comparison): void {
  const { before, after, log } = comparison
  const { report } = log
  const [old, current] = [baseUrl(before), baseUrl(after)]
  const place = { before: '#/servers', ...(after.document.servers && { after: '#/servers' }) }
  if (old !== current) {
    const key = 'x-base-url-required'
    const marked = { before: markOr(before.document, key), after: markOr(after.document, key) }
    if (old === undefined) {
      report('client-base-url-optional', marked, `\`baseUrl\` is \`${current}\` by default, it had to be passed`)
    } else if (current === undefined) {
      report('client-base-url-required', marked, `\`baseUrl\` has to be passed, it was \`${old}\` by default`)
    } else report('client-server-changed', place, `\`baseUrl\` is \`${current}\` by default, was \`${old}\``)
  } else if (!equalsJson(urls(before.document), urls(after.document))) {
    report('client-server-list-changed', place, 'Another list of servers is documented; the default is the same')
  }
  diffVariables(comparison)
  const [limitBefore, limitAfter] = [readRateLimit(before.document), readRateLimit(after.document)]
  if (equalsJson(limitBefore, limitAfter)) return
  const at = { before: '#/x-rate-limit', ...(limitAfter !== undefined && { after: '#/x-rate-limit' }) }
  report(
    'client-rate-limit-changed',
    at,
    `The client paces its calls by ${describe(limitAfter)}, was ${describe(limitBefore)}`,
  )
}

/** Compares what callers can choose of the URLs of all servers. */
function diffVariables({ before, after, log: { report } }: Comparison): void {
  const [old, current] = [before, after].map(valuesOf) as [Values, Values]
  const place = { before: '#/servers', ...(after.document.servers && { after: '#/servers' }) }
  for (const name of new Set([...old.keys(), ...current.keys()])) {
    const [was, is] = [old.get(name), current.get(name)]
    const lost = !is || (is.values && (!was?.values || was.values.some(value => !is.values?.includes(value))))
    const won = !was || (was.values && (!is?.values || is.values.some(value => !was.values?.includes(value))))
    if (was && lost)
      report('client-server-variable-removed', place, `\`${name}\` of servers ${is ? 'lost values' : 'is gone'}`)
    if (is && won)
      report('client-server-variable-added', place, `\`${name}\` of servers ${was ? 'has new values' : 'is new'}`)
  }
}

/** The values of variables by their names; absent where any text will do. */
type Values = ReadonlyMap<string, { readonly values?: readonly string[] | undefined }>

function valuesOf({ document, operations }: SpecVersion): Values {
  const variables = Object.entries(serverVariables(document, operations))
  return new Map(variables.map(([name, { enum: values }]) => [name, { values }]))
}

/** The generator decides which server is the default. */
function baseUrl(version: SpecVersion): unknown {
  return describeVendor('', version).baseUrl
}

function urls(document: OpenApiDocument): unknown {
  return document.servers?.map(listAddresses)
}

/** What tells a server apart from others for a program. */
export function listAddresses({ url, variables = {} }: Server): unknown {
  return [url, mapValues(variables, ({ default: usual, enum: values }) => [usual, values])]
}

function markOr(document: OpenApiDocument, mark: `x-${string}`): string | undefined {
  return document[mark] === undefined ? (document.servers ? '#/servers' : undefined) : `#/${mark}`
}

function describe(limit: DocumentedRateLimit | undefined): string {
  return limit ? `${limit.requests} requests in ${limit.windowMilliseconds} ms` : 'no limit'
}
