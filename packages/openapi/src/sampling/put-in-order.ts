import { keepsComparison, listComparisons, type PropertyComparison } from '../schema/comparison.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'

const DAY = 86_400_000
/** How far a value may have to be moved: two times of one day can be in either order. */
const STEPS = [0, 1, 2]

/**
 * An object whose properties are in the order that its parts demand: where one is not, the later one is moved; the earlier one
 * where the later is to stay as it is.
 */
export function putInOrder(
  parts: readonly SchemaPart[],
  object: Readonly<Record<string, unknown>>,
  kept?: string,
): Record<string, unknown> {
  const comparisons = parts.flatMap(({ schema }) => listComparisons(schema))
  let ordered = { ...object }
  // What is moved for one may be too late for another one, which is moved then.
  for (const comparison of comparisons.flatMap(() => comparisons)) {
    if (!keepsComparison(comparison, ordered)) ordered = moveOne(comparison, ordered, kept)
  }
  return ordered
}

function moveOne(
  comparison: PropertyComparison,
  object: Readonly<Record<string, unknown>>,
  kept: string | undefined,
): Record<string, unknown> {
  const { earlier, later } = comparison
  const [moved, fixed, direction] = kept === later ? [earlier, later, -1] : [later, earlier, 1]
  const candidates = STEPS.map(step => ({
    ...object,
    [moved]: moveNear(object[moved], object[fixed], step * direction),
  }))
  return candidates.find(candidate => keepsComparison(comparison, candidate)) ?? object
}

/** A number, date or time that is so many ones or days after another one. A time of day stays what it is. */
export function moveNear(value: unknown, other: unknown, step: number): unknown {
  if (typeof other === 'number') return other + step
  const moved = new Date(Date.parse(String(other).slice(0, 10)) + step * DAY)
  return Number.isNaN(moved.getTime()) ? value : moved.toISOString().slice(0, 10) + String(value).slice(10)
}
