import type { Dimension, WireShape } from './wire-shape.ts'

/** Which calls something can happen to, and what about a call decides what becomes of it. */
export interface Scope {
  /** Dimensions in one list act together: their combination decides. Absent when one call is as good as any other. */
  readonly dependsOn?: readonly (readonly Dimension[])[]
  /** Whether it happens to credentials. */
  readonly needsCredentials?: true
  /** Whether it happens to the body of the answer: that to a HEAD has none. */
  readonly needsBody?: true
  /** Whether it lies in what JSON is: an operation that answers something else does not have it. */
  readonly needsJson?: true
}

/** What depends on everything that decides how a request is sent. */
export const EVERY_REQUEST: readonly Dimension[] = ['method', 'body', 'credentials', 'idempotency']

/** The shapes that show all that there is to see: each that shows a combination which none before it shows. */
export function chooseShapes(shapes: readonly WireShape[], scope: Scope): WireShape[] {
  const combinations = [[], ...(scope.dependsOn ?? [])]
  const seen = new Set<string>()
  return shapes.filter(shape => {
    if (!isInScope(shape, scope)) return false
    const before = seen.size
    for (const [index, dimensions] of combinations.entries()) {
      seen.add(JSON.stringify([index, ...dimensions.map(dimension => shape[dimension])]))
    }
    return seen.size > before
  })
}

function isInScope({ credentials, answers }: WireShape, { needsCredentials, needsBody, needsJson }: Scope): boolean {
  if (needsCredentials && credentials === 'none') return false
  if (needsBody && answers === 'none') return false
  return !needsJson || answers === 'json'
}
