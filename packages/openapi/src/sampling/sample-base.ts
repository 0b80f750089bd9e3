import type { Shape } from '../schema/shapes.ts'
import { allowsType, isOfType } from '../schema/types.ts'
import type { Serialization } from './candidate.ts'
import type { CandidatePlace, Check } from './choose-violation.ts'
import { type ConditionalShape, withListedValues } from './conditional-shapes.ts'
import { sampleShape } from './sample.ts'
import { sampleItems } from './sample-items.ts'
import { withTrace } from './sample-parameter.ts'
import type { Sampling } from './sampling.ts'
import { listVariants } from './variants.ts'

/** Where a value is wanted from which others are made that break one rule. */
export interface BasePlace extends CandidatePlace {
  readonly serialization: Serialization
  readonly check: Check
}

/** A value of one shape with which the whole is right, if one is found. A parameter that is empty is not sent. */
export function sampleBase(
  sampling: Sampling,
  { serialization, location, put, check }: BasePlace,
  shape: ConditionalShape,
  shapes: readonly Shape[],
): unknown {
  const isParameter = serialization === 'text' && location === ''
  const trace = (value: unknown) => (isParameter ? withTrace(sampling, shape.parts, value) : value)
  const { isMet } = shape
  if (shape.branches.length === 0 && !isMet) return trace(sampleShape(sampling, shape))
  const variants = [...listVariants(sampling, shape, shapes, 0)].map(trace)
  const meeting = isMet ? variants.flatMap(value => [...withListedValues(shape, value)]).filter(isMet) : variants
  return meeting.find(value => check(put(value)).length === 0) ?? meeting[0] ?? variants[0]
}

/**
 * A value that holds a property or an item: `base`, or one of that type where others are allowed beside it. Two items tell a
 * list from a text.
 */
export function sampleHolder(
  sampling: Sampling,
  place: BasePlace,
  shape: Shape,
  { base, type }: { readonly base: unknown; readonly type: 'array' | 'object' },
): unknown {
  const [first] = shape.parts
  if (!first || isOfType(base, type) || !shape.parts.every(part => allowsType(part, type))) return base
  const parts = [...shape.parts, { ...first, schema: { type } }]
  const isText = place.serialization !== 'json' && type === 'array'
  const twoItems = isText ? sampleItems(sampling, parts, 2) : undefined
  return twoItems ?? sampleBase(sampling, place, { ...shape, parts }, [shape])
}
