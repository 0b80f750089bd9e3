import type { Operation } from '@crm-clients/openapi/operation'

/** Which old operation became which new one; the others are gone or new. */
export interface MatchedOperations {
  readonly pairs: readonly (readonly [before: Operation, after: Operation])[]
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
}

/** An operation is the same one while its operationId is, or else its method and path, whatever the path's variables are called. */
const signs: readonly ((operation: Operation) => string | undefined)[] = [
  ({ source }) => source.operationId,
  ({ method, path }) => `${method} ${path}`,
  ({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`,
]

/** Finds out which operations of two versions are the same ones. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): MatchedOperations {
  const pairs: [Operation, Operation][] = []
  const removed = new Set(before)
  const added = new Set(after)
  for (const sign of signs) {
    const candidates = new Map([...added].map(operation => [sign(operation), operation]))
    candidates.delete(undefined)
    for (const old of removed) {
      const match = candidates.get(sign(old))
      if (!match || !added.has(match)) continue
      pairs.push([old, match])
      removed.delete(old)
      added.delete(match)
    }
  }
  return { pairs, removed: [...removed], added: [...added] }
}
