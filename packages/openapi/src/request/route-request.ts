import type { ApiDescription } from '../api-description.ts'
import type { Server } from '../document/openapi-document.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { Operation } from '../operation/operation.ts'
import { fittingBasePaths } from './match-base-path.ts'
import { countSegments, matchPath } from './match-path.ts'

/** Where a request leads: an operation, and the path below the base path. */
export interface Routed {
  readonly operation: Operation
  readonly path: string
}

/** Why a request leads nowhere: for its base path, its path or its method. */
export interface Unrouted {
  readonly reason: 'base path' | 'path' | 'method'
  /** The methods that its path allows. */
  readonly allowed: readonly string[]
}

/**
 * Finds the operation that a request is for. Where several paths fit, the one that says more in letters wins, segment by
 * segment: `/files/all`, then `/files/{id}:download`, then `/files/{id}`. A path hides its templated counterparts, which have
 * placeholders where it has none, also for a method that it does not have. An operation with servers of its own is below their base paths as well as those that
 * are served.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function routeRequest(
  served: Served,
  { method, url }: Pick<IncomingRequest, 'method' | 'url'>,
): Routed | Unrouted {
  const { pathname } = url
  const { basePath, matching } = findMatching(served, pathname)
  if (basePath === undefined) return { reason: 'base path', allowed: [] }
  const path = pathname.slice(basePath.length)
  const fitting = matching.filter(({ path }) => !matching.some(other => isCounterpart(path, other.path)))
  const [operation] = fitting.filter(candidate => candidate.method === method).sort(byLetters)
  if (operation) return { operation, path }
  const allowed = [...new Set(fitting.map(candidate => candidate.method))]
  return { reason: allowed.length > 0 ? 'method' : 'path', allowed }
}

/** What is served, and where: below these base paths and those of these servers. */
export interface Served extends Pick<ApiDescription, 'operations' | 'basePaths'> {
  readonly servers?: readonly Server[]
}

interface Matching {
  /** Undefined where the path is below none. */
  readonly basePath: string | undefined
  readonly matching: readonly Operation[]
}

/** The operations whose paths fit below the longest base path for which there is one. */
function findMatching({ operations, basePaths, servers = [] }: Served, pathname: string): Matching {
  const served = basePaths.filter(basePath => pathname.startsWith(`${basePath}/`))
  const general = new Set([...served, ...fittingBasePaths(servers, pathname)])
  const { ofLength, withServers } = outlineOf(operations)
  let longest = general.size > 0 ? '' : undefined
  let matching: Operation[] = []
  const consider = (operation: Operation, basePath: string, path: string) => {
    if (!matchPath(operation.path, path)) return
    if (longest === undefined || matching.length === 0 || basePath.length > longest.length) {
      longest = basePath
      matching = []
    }
    if (basePath === longest && !matching.includes(operation)) matching.push(operation)
  }
  for (const basePath of general) {
    const path = pathname.slice(basePath.length)
    for (const operation of ofLength.get(countSegments(path)) ?? []) consider(operation, basePath, path)
  }
  for (const operation of withServers) {
    for (const basePath of fittingBasePaths(operation.servers ?? [], pathname))
      consider(operation, basePath, pathname.slice(basePath.length))
  }
  return { basePath: longest, matching }
}

/** What tells from afar where a request cannot lead. */
interface RoutingOutline {
  /** Operations by the number of segments of their paths: those of another number never fit. */
  readonly ofLength: ReadonlyMap<number, readonly Operation[]>
  readonly withServers: readonly Operation[]
}

const outlines = new WeakMap<readonly Operation[], RoutingOutline>()

function outlineOf(operations: readonly Operation[]): RoutingOutline {
  const known = outlines.get(operations)
  if (known) return known
  const ofLength = new Map<number, Operation[]>()
  for (const operation of operations) {
    const length = countSegments(operation.path)
    ofLength.set(length, [...(ofLength.get(length) ?? []), operation])
  }
  const outline = { ofLength, withServers: operations.filter(({ servers }) => servers) }
  outlines.set(operations, outline)
  return outline
}

/** Whether a request was found to lead to an operation. */
export function isRouted(route: Routed | Unrouted): route is Routed {
  return 'operation' in route
}

/** Whether the first path says the same as the other one, but for placeholders in place of whole segments. */
function isCounterpart(templated: string, concrete: string): boolean {
  const vague = templated.split('/').map(isTemplated)
  const others = concrete.split('/').map(isTemplated)
  return vague.some((found, index) => found && !others[index]) && others.every((found, index) => !found || vague[index])
}

function isTemplated(segment: string): boolean {
  return segment.includes('{')
}

function byLetters(first: Operation, second: Operation): number {
  const others = second.path.split('/')
  for (const [index, segment] of first.path.split('/').entries()) {
    const difference = vagueness(segment) - vagueness(others[index] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}

/** 0 for a segment without a placeholder, then less for one with more letters beside it. */
function vagueness(segment: string): number {
  if (!isTemplated(segment)) return 0
  return 1 / (1 + segment.replace(/\{[^}]*\}/g, '').length)
}
