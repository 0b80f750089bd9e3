import { type Bound, boundKinds, compareBounds, readBound } from './bounds.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

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
    reportIn(context, isTighter ? 'bound-tightened' : 'bound-relaxed', place, `\`${label}\`: ${describe(old, current)}`)
  }
  diffMultiples(context, label, before, after)
}

function describe(before: Bound | undefined, after: Bound | undefined): string {
  if (!before) return `${after?.keyword} is ${after?.value}, there was none`
  if (!after) return `${before.keyword} was ${before.value}, there is none any more`
  const was = before.keyword === after.keyword ? before.value : `${before.keyword} ${before.value}`
  return `${after.keyword} is ${after.value}, was ${was}`
}

function diffMultiples(
  context: SchemaContext,
  label: string,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const [old, current] = [readMultiple(before), readMultiple(after)]
  if (old === current) return
  const place = { before: keywordPointer(before, 'multipleOf'), after: keywordPointer(after, 'multipleOf') }
  const message = `\`${label}\`: multipleOf is ${current ?? 'gone'}, ${old === undefined ? 'there was none' : `was ${old}`}`
  const isTighter = current !== undefined && (old === undefined || isMultiple(current, old))
  const isLooser = old !== undefined && (current === undefined || isMultiple(old, current))
  reportIn(context, isTighter ? 'bound-tightened' : isLooser ? 'bound-relaxed' : 'bound-changed', place, message)
}

function readMultiple(parts: readonly LabelledPart[]): number | undefined {
  return parts.map(({ schema }) => schema.multipleOf).find(value => typeof value === 'number')
}

/** Quotients such as 0.3 / 0.1 are not quite whole. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}
