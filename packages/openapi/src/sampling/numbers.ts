import type { SchemaPart } from '../schema/placed-schema.ts'
import { fitsNumber, type Limits } from './limits.ts'

/** More multiples of a step are not tried on the search for one that is a multiple of another step as well. */
const MOST_STEPS = 200

/** A number that keeps all limits: what the schema gives, 1, or the smallest that its keywords allow. */
export function sampleNumber(limits: Limits, parts: readonly SchemaPart[]): number | undefined {
  const given = parts.flatMap(({ schema }) => [schema.example, schema.examples, schema.default, schema.enum].flat())
  const candidates = [...given.filter(value => typeof value === 'number'), 1, lowest(limits), highest(limits)]
  const found = candidates.find(number => number !== undefined && fitsNumber(limits, number))
  return found ?? nearest(limits, 0, 1) ?? nearest(limits, 0, -1)
}

/** The smallest number that is allowed, if there is a limit. */
export function lowest(limits: Limits): number | undefined {
  const edge = Math.max(limits.minimum, limits.exclusiveMinimum)
  return Number.isFinite(edge) ? nearest(limits, edge, 1) : undefined
}

/** The largest number that is allowed, if there is a limit. */
export function highest(limits: Limits): number | undefined {
  const edge = Math.min(limits.maximum, limits.exclusiveMaximum)
  return Number.isFinite(edge) ? nearest(limits, edge, -1) : undefined
}

/** The number that is allowed nearest to an edge, on the one side of it. */
function nearest(limits: Limits, edge: number, side: 1 | -1): number | undefined {
  if (fitsNumber(limits, edge)) return edge
  const step = stepOf(limits)
  const first = (side > 0 ? Math.ceil(edge / step) : Math.floor(edge / step)) * step
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const number = round(first + side * count * step)
    if (fitsNumber(limits, number)) return number
  }
  return [edge / 2 + (limits.minimum + limits.maximum) / 4, beyond(edge, side)].find(number =>
    fitsNumber(limits, number),
  )
}

/** How far apart allowed numbers are. */
export function stepOf({ multiplesOf }: Limits): number {
  return Math.max(...multiplesOf, 0) || 1
}

/** A number that is surely greater or less than a limit, by a step if that makes a difference. */
export function past(limit: number, step: number, side: 1 | -1): number {
  const number = round(limit + side * step)
  return number === limit ? beyond(limit, side) : number
}

/** The next number that a computer knows. */
function beyond(number: number, side: 1 | -1): number {
  return number + side * Math.max(Math.abs(number) * Number.EPSILON, Number.MIN_VALUE)
}

/** Without the error that fractions bring: 0.1 + 0.2 is 0.3. */
export function round(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15))
}
