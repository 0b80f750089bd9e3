import type { Operation } from '@crm-clients/openapi/operation'

/** Which old operation became which new one; the others are gone or new. */
export interface MatchedOperations {
  readonly pairs: readonly (readonly [before: Operation, after: Operation])[]
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
}

/** An operation is the same one while its operationId is, or else its method and path, whatever the path's variables are called. */
const signs: readonly ((operation: Operation) => string | undefined)[] = [
  ({ source }) => source.operationId || undefined,
  ({ method, path }) => `${method} ${path}`,
  ({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`,
]

/** Finds out which operations of two versions are the same ones. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): MatchedOperations {
  const pairs: [Operation, Operation][] = []
  const removed = new Set(before)
  const added = new Set(after)
  for (const sign of signs) {
    const known = findUnique([...removed], sign)
    const candidates = findUnique([...added], sign)
    for (const [wanted, old] of known) {
      const match = candidates.get(wanted)
      if (!match) continue
      pairs.push([old, match])
      removed.delete(old)
      added.delete(match)
    }
  }
  return { pairs, removed: [...removed], added: [...added] }
}

/** Operations by a sign of theirs. A sign that two of them have tells nothing: an operationId, by mistake. */
function findUnique(operations: readonly Operation[], sign: (typeof signs)[number]): Map<string, Operation> {
  const found = new Map<string, Operation>()
  const repeated = new Set<string>()
  for (const operation of operations) {
    const key = sign(operation)
    if (key === undefined) continue
    if (found.has(key)) repeated.add(key)
    found.set(key, operation)
  }
  for (const key of repeated) found.delete(key)
  return found
}
