import { isRecord } from '../document/record.ts'
import type { Facet } from '../schema/facet.ts'
import { type Sampling, sampleOf } from './sample.ts'
import { sampleItems } from './sample-items.ts'
import { groupChildren, listDependents } from './sample-object.ts'

/** A sample in which one property or item is another value, together with what has to come along with it. */
export function replaceStep(
  sampling: Sampling,
  facets: readonly Facet[],
  base: unknown,
  step: string,
  value: unknown,
): unknown {
  const dependents = Object.fromEntries(
    listDependents(facets, step).map(name => [name, sampleOf(sampling, groupChildren(facets).get(name) ?? [])]),
  )
  if (!Array.isArray(base)) return { ...(isRecord(base) ? base : {}), ...dependents, [step]: value }
  const index = Number(step)
  const before = base.length > index ? base : (sampleItems(sampling, facets, index) ?? [])
  return [...before.slice(0, index), value, ...before.slice(index + 1)]
}
