import type { Operation } from '@crm-clients/openapi/operation'
import type { Report } from '../change-log.ts'
import type { Comparison } from '../comparison.ts'
import type { SpecVersion } from '../spec-version.ts'
import { diffDeprecation } from './diff-deprecation.ts'
import { diffExclusiveParameters } from './diff-exclusive-parameters.ts'
import { diffOperationExtensions } from './diff-operation-extensions.ts'
import { diffOwnServers } from './diff-own-servers.ts'
import { diffParameters } from './diff-parameters.ts'
import { diffRequestBody } from './diff-request-body.ts'
import { diffResponses } from './diff-responses.ts'
import { diffSecurity } from './diff-security.ts'
import { matchOperations } from './match-operations.ts'
import { type OperationPair, operationPointer } from './operation-pair.ts'

/** Compares all operations of two versions. */
export function diffOperations(comparison: Comparison): void {
  const { before, after, log } = comparison
  const { pairs, removed, added } = matchOperations(before.operations, after.operations)
  const events = [before, after].flatMap(({ webhooks }) => webhooks.flatMap(({ source }) => source.operationId ?? []))
  const calls = callsWithout(events)
  const report = log.within({ name: 'calls', direction: 'request', before: calls, after: calls })
  for (const operation of removed) {
    report('client-operation-removed', { before: operationPointer(operation) }, `${describe(operation)} is gone`)
  }
  for (const operation of added) {
    report('client-operation-added', { after: operationPointer(operation) }, `${describe(operation)} is new`)
  }
  for (const [old, current] of pairs) {
    const pair: OperationPair = { comparison, before: old, after: current, name: current.operationId }
    diffNames(pair, report)
    diffSecurity(pair)
    if (isUntouched(comparison, old, current)) continue
    diffDeprecation(pair)
    diffOperationExtensions(pair)
    diffOwnServers(pair)
    diffParameters(pair)
    diffExclusiveParameters(pair)
    diffRequestBody(pair)
    diffResponses(pair)
  }
}

/**
 * The names of all methods and calls by path, without the names of what the vendor calls: those of the old version have to be
 * among those of the new one.
 */
function callsWithout(events: readonly string[]): (version: string) => string {
  const without = ['never', ...events.map(name => JSON.stringify(name))].join(' | ')
  return version => `Exclude<Names<${version}["operations"]>, ${without}> | CallsByPath<${version}["paths"]>`
}

function describe({ operationId, method, path, source }: Operation): string {
  return source.operationId ? `\`${operationId}\` (\`${method} ${path}\`)` : `\`${method} ${path}\``
}

function isUntouched({ before, after, isUntouched: isSame }: Comparison, old: Operation, current: Operation): boolean {
  const parts = ({ document }: SpecVersion, { path, method, source, requestBody, servers }: Operation) => [
    method,
    source,
    servers,
    // Their order decides which one the client sends.
    Object.keys(requestBody?.content ?? {}),
    (document.paths?.[path] as { parameters?: unknown } | undefined)?.parameters,
    (document.paths?.[path] as { $ref?: unknown } | undefined)?.$ref,
  ]
  return isSame(parts(before, old), parts(after, current))
}

function diffNames({ before, after, name }: OperationPair, report: Report): void {
  const place = (...keys: string[]) => ({
    before: operationPointer(before, ...keys),
    after: operationPointer(after, ...keys),
  })
  if (before.path !== after.path) {
    report('client-path-changed', place(), `\`${name}\` is at \`${after.path}\`, was at \`${before.path}\``)
  }
  if (before.method !== after.method) {
    report('client-method-changed', place(), `\`${name}\` is a \`${after.method}\`, was a \`${before.method}\``)
  }
  const [old, current] = [before, after].map(({ source }) => source.operationId || undefined)
  const at = place('operationId')
  if (old === current) return
  if (old === undefined) report('client-operation-named', at, `\`${name}\` is a method of the client`)
  else if (current === undefined) {
    report('client-operation-unnamed', { before: at.before }, `\`${old}\` is no longer a method of the client`)
  } else report('client-operation-renamed', at, `\`${old}\` is called \`${current}\``)
}
