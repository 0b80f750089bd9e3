import type { ApiDescription } from '../api-description.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { Operation } from '../operation/operation.ts'
import { matchBasePath, matchPath } from './match-path.ts'

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
 * segment: `/files/all`, then `/files/{id}:download`, then `/files/{id}`. A path without placeholders hides the others, also
 * for a method that it does not have.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function routeRequest(
  { operations, basePaths }: Pick<ApiDescription, 'operations' | 'basePaths'>,
  { method, url }: IncomingRequest,
): Routed | Unrouted {
  const basePath = matchBasePath(basePaths, url.pathname, operations)
  if (basePath === undefined) return { reason: 'base path', allowed: [] }
  const path = url.pathname.slice(basePath.length)
  const matching = operations.filter(operation => matchPath(operation.path, path))
  const concrete = matching.filter(operation => !operation.path.includes('{'))
  const fitting = concrete.length > 0 ? concrete : matching
  const [operation] = fitting.filter(candidate => candidate.method === method).sort(byLetters)
  if (operation) return { operation, path }
  const allowed = [...new Set(fitting.map(candidate => candidate.method))]
  return { reason: allowed.length > 0 ? 'method' : 'path', allowed }
}

/** Whether a request was found to lead to an operation. */
export function isRouted(route: Routed | Unrouted): route is Routed {
  return 'operation' in route
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
  if (!segment.includes('{')) return 0
  return 1 / (1 + segment.replace(/\{[^}]*\}/g, '').length)
}
