import type { SchemaPart } from '../schema/placed-schema.ts'
import { limitsOf } from './limits.ts'

/**
 * Where the items stand that `contains` wants: at the start, each of them for as many parts as it can, or behind those that have
 * schemas of their own, one after the other.
 */
export type ContainedPlace = 'start' | 'end'

/** How many items the shortest list has that is allowed. */
export function countLeastItems(parts: readonly SchemaPart[], place: ContainedPlace = 'start'): number {
  const contained = parts.flatMap((part, index) =>
    containedIn(part) > 0 ? firstContained(parts, index, place) + containedIn(part) : [],
  )
  return Math.max(0, ...contained, ...limitsOf(parts, 'minItems'))
}

/** How many items have a schema of their own. */
export function countFixed(parts: readonly SchemaPart[]): number {
  return Math.max(
    0,
    ...parts.map(({ schema: { prefixItems } }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)),
  )
}

/** The index of the first item that is there for the `contains` of a part. */
export function firstContained(parts: readonly SchemaPart[], index: number, place: ContainedPlace): number {
  if (place === 'start') return 0
  return parts.slice(0, index).reduce((count, part) => count + containedIn(part), countFixed(parts))
}

/** How many items the keyword `contains` of a part wants. */
export function containedIn({ schema: { contains, minContains } }: SchemaPart): number {
  return contains === undefined ? 0 : typeof minContains === 'number' ? minContains : 1
}
