import { type Bound, boundKinds, compareBounds, keepsBound, readBound } from './bounds.ts'
import { diffMultiples } from './diff-multiples.ts'
import { readListedValues } from './enum-values.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { reportIn, type SchemaContext } from './schema-context.ts'

/** Compares the bounds of numbers, lengths and counts. */
export function diffBounds(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const label = after[0]?.label ?? ''
  for (const kind of boundKinds) {
    const old = readBound(before, kind)
    const current = readBound(after, kind)
    if (old?.keyword === current?.keyword && old?.value === current?.value) continue
    const place = { before: old?.pointer, after: current?.pointer }
    const isTighter = current !== undefined && (old === undefined || compareBounds(kind.side, current, old) > 0)
    const [tight, listed] = isTighter ? [current, readListedValues(before)] : [old, readListedValues(after)]
    // Beside a list of values that all keep it, a bound says nothing.
    if (tight && listed?.every(value => keepsBound(kind.side, tight, value))) continue
    reportIn(context, isTighter ? 'bound-tightened' : 'bound-relaxed', place, `\`${label}\`: ${describe(old, current)}`)
  }
  diffMultiples(context, before, after)
}

function describe(before: Bound | undefined, after: Bound | undefined): string {
  if (!before) return `${after?.keyword} is ${after?.value}, there was none`
  if (!after) return `${before.keyword} was ${before.value}, there is none any more`
  const was = before.keyword === after.keyword ? before.value : `${before.keyword} ${before.value}`
  return `${after.keyword} is ${after.value}, was ${was}`
}
