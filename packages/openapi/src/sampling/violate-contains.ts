import type { SchemaPart } from '../schema/placed-schema.ts'
import { findSchemasTogether } from '../schema/schemas-below.ts'
import { listShapes } from '../schema/shapes.ts'
import { isSchema } from '../schema/subschemas.ts'
import { type CandidateSets, oneOf, type Target } from './candidate.ts'
import { countFixed } from './least-items.ts'
import { limitsOf } from './limits.ts'
import { sampleArray, sampleItems } from './sample-items.ts'
import { listVariants } from './variants.ts'

/** Lists in which `contains` finds too few items, or too many. Whichever limit is broken, a validator says `contains`. */
export function violateContains(target: Target): CandidateSets {
  const { part, rule } = target
  const { minContains, maxContains } = part.schema
  const count = { minContains: Number(minContains) - 1, maxContains: Number(maxContains) + 1 }[rule.keyword] ?? 0
  const broken = { keyword: 'contains', location: '', pointer: part.pointer, expects: 'refused' } as const
  const behind = count > 0 ? sampleArray(target.sampling, counting(target, count), 0, 'end') : undefined
  const lists = [behind, containing(target, count), ...(count === 0 ? [[], [12_345]] : [])]
  return oneOf(...lists.filter(list => list !== undefined)).map(set => set.map(each => ({ ...each, broken })))
}

/** A list in which so many items are what `contains` wants, and no others are more than there have to be. */
function containing(target: Target, count: number): unknown[] | undefined {
  const { part, parts, sampling } = target
  const contained = sampleItems(sampling, counting(target, count), count)
  const least = Math.max(count, countFixed(parts), ...limitsOf(parts, 'minItems'))
  const others = Array.from({ length: least - count }, (_, index) =>
    otherItem({ part, parts, sampling }, count + index),
  )
  return contained && !others.includes(undefined) ? [...contained, ...others] : undefined
}

/** The parts, of which one wants to contain so many items. */
function counting({ part, parts }: Target, minContains: number): SchemaPart[] {
  return parts.map(each => (each === part ? { ...each, schema: { ...each.schema, minContains } } : each))
}

/** An item that the list may have, and that `contains` does not find. */
function otherItem({ part, parts, sampling }: Pick<Target, 'part' | 'parts' | 'sampling'>, index: number): unknown {
  const { contains } = part.schema
  if (!isSchema(contains)) return undefined
  const schemas = findSchemasTogether(parts, String(index), true)
  const shapes = listShapes(sampling.api.document, schemas)
  const variants = shapes.flatMap(shape => [...listVariants(sampling, shape, shapes, 0)])
  const listed = shapes.flatMap(shape => shape.parts.flatMap(({ schema }) => [schema.enum ?? []].flat()))
  return [...variants, ...listed, 12_345, 'text', true, [], {}].find(
    item => sampling.accepts?.([{ ...part, schema: contains }], item) === false && sampling.accepts(schemas, item),
  )
}
