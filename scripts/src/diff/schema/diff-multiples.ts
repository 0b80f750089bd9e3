import { areIntegers } from './bounds.ts'
import { readListedValues } from './enum-values.ts'
import type { LabelledPart } from './labelled-schema.ts'
import { keywordPointer, reportIn, type SchemaContext } from './schema-context.ts'

/** Compares what numbers have to be multiples of. */
export function diffMultiples(
  context: SchemaContext,
  before: readonly LabelledPart[],
  after: readonly LabelledPart[],
): void {
  const isWhole = areIntegers(before) && areIntegers(after)
  const [old, current] = [readMultiple(before, isWhole), readMultiple(after, isWhole)]
  const isNarrower = !isImplied(current, old, readListedValues(before))
  const isWider = !isImplied(old, current, readListedValues(after))
  if (!isNarrower && !isWider) return
  const place = { before: keywordPointer(before, 'multipleOf'), after: keywordPointer(after, 'multipleOf') }
  const message = `\`${after[0]?.label}\`: multipleOf is ${current ?? 'gone'}, ${old === undefined ? 'there was none' : `was ${old}`}`
  reportIn(context, !isWider ? 'bound-tightened' : isNarrower ? 'bound-changed' : 'bound-relaxed', place, message)
}

/** The least number of which a value that keeps all parts is a multiple. An integer is one of 1. */
function readMultiple(parts: readonly LabelledPart[], isWhole: boolean): number | undefined {
  const values = parts.map(({ schema }) => schema.multipleOf).filter(value => typeof value === 'number' && value > 0)
  return [...(isWhole ? [1] : []), ...values].map(Number).reduce(leastCommonMultiple, undefined)
}

function leastCommonMultiple(one: number | undefined, other: number): number {
  if (one === undefined || isMultiple(other, one)) return other
  let multiple = Math.max(one, other)
  const step = multiple
  for (let count = 1; count < MOST_STEPS; count += 1, multiple += step) {
    if (isMultiple(multiple, one) && isMultiple(multiple, other)) return multiple
  }
  return multiple
}

const MOST_STEPS = 10_000

/** Whether what is a multiple of one number, or is listed, is one of another number as well. */
function isImplied(wanted: number | undefined, known: number | undefined, listed: unknown[] | undefined): boolean {
  if (wanted === undefined || (known !== undefined && isMultiple(known, wanted))) return true
  return listed?.every(value => typeof value !== 'number' || isMultiple(value, wanted)) ?? false
}

/** Quotients such as 0.3 / 0.1 are not quite whole. */
function isMultiple(value: number, of: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(of)) return value % of === 0
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}
