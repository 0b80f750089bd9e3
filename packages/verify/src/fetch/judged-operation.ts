import type { ApiDescription } from '@crm-clients/openapi'
import { constantCase, type Operation } from '@crm-clients/openapi/operation'
import { isRouted, type Routed, routeRequest } from '@crm-clients/openapi/request'
import { readBaseUrl } from '../verification/base-url.ts'

/** Finds the operation of a request, and its path below the base path. Undefined for what is not the vendor's API. */
export type FindOperation = (method: string, url: URL) => Routed | undefined

/**
 * Prepares to find operations: at the servers of a document, or at a base URL in their place. By default that is the environment
 * variable that the vendor's client reads as well.
 *
 * @throws {UsageError} for a base URL that is none.
 */
export function findsOperations(api: ApiDescription, baseUrl: string | undefined): FindOperation {
  const given = baseUrl ?? process.env[`${constantCase(api.name)}_BASE_URL`]
  const base = given === undefined ? undefined : readBaseUrl(given, api.basePaths[0])
  const { servers } = api.document
  const served = base
    ? { operations: api.operations.map(withoutServers), basePaths: [base.basePath] as const }
    : { operations: api.operations, basePaths: api.basePaths, ...(servers && { servers }) }
  const origins = base ? new Set([base.origin]) : listOrigins(api)
  return (method, url) => {
    if (origins && !origins.has(url.origin)) return undefined
    const route = routeRequest(served, { method, url })
    return isRouted(route) ? route : undefined
  }
}

/** A base URL takes the place of every server. */
function withoutServers({ servers: _, ...operation }: Operation): Operation {
  return operation
}

/** The origins of all servers; undefined where one has variables, or is told only as a path. */
function listOrigins({ document, operations }: ApiDescription): ReadonlySet<string> | undefined {
  const servers = [document.servers ?? [], ...operations.map(({ servers = [] }) => servers)].flat()
  if (servers.length === 0 || servers.some(({ url }) => !URL.canParse(url) || url.includes('{'))) return undefined
  return new Set(servers.map(({ url }) => new URL(url).origin))
}
