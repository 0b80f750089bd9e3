import { readExactType } from '../document/exact-integers.ts'
import { readInteger } from '../document/exact-json.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { highestOf, isNumber, lowestOf } from './compare-numbers.ts'
import { fitsNumber, type Limits } from './limits.ts'

/** More multiples of a step are not tried on the search for one that is a multiple of another step as well. */
const MOST_STEPS = 200

/** Whoever takes an exact integer for a number makes another one of this. */
const BEYOND_NUMBERS = 2n ** 53n + 1n

/** A number that keeps all limits: what the schema gives, 1, or the smallest that its keywords allow. */
export function sampleNumber(limits: Limits, parts: readonly SchemaPart[]): number | bigint | undefined {
  const given = parts.flatMap(({ schema }) => [schema.example, schema.examples, schema.default, schema.enum].flat())
  const exact = parts.some(({ schema }) => readExactType(schema)) ? [BEYOND_NUMBERS] : []
  const candidates = [...given.filter(isNumber), ...exact, 1, lowest(limits), highest(limits)]
  const found = candidates.find(number => number !== undefined && fitsNumber(limits, number))
  return found ?? nearest(limits, 0, 1) ?? nearest(limits, 0, -1)
}

/** The smallest number that is allowed, if there is a limit. */
export function lowest(limits: Limits): number | bigint | undefined {
  const edge = highestOf(limits.minimum, limits.exclusiveMinimum)
  return isFiniteNumber(edge) ? nearest(limits, edge, 1) : undefined
}

/** The largest number that is allowed, if there is a limit. */
export function highest(limits: Limits): number | bigint | undefined {
  const edge = lowestOf(limits.maximum, limits.exclusiveMaximum)
  return isFiniteNumber(edge) ? nearest(limits, edge, -1) : undefined
}

function isFiniteNumber(value: number | bigint): boolean {
  return typeof value === 'bigint' || Number.isFinite(value)
}

/** The number that is allowed nearest to an edge, on the one side of it. */
function nearest(limits: Limits, edge: number | bigint, side: 1 | -1): number | bigint | undefined {
  if (fitsNumber(limits, edge)) return edge
  const step = stepOf(limits)
  if (typeof edge === 'bigint') {
    const unit = BigInt(Number.isInteger(step) ? step : 1)
    const first = edge - (edge % unit)
    return findStep(count => readInteger(String(first + BigInt(side * count) * unit)), fits)
  }
  const first = (side > 0 ? Math.ceil(edge / step) : Math.floor(edge / step)) * step
  const near = findStep(count => round(first + side * count * step), fits)
  const { minimum, maximum } = limits
  return near ?? [edge / 2 + (Number(minimum) + Number(maximum)) / 4, beyond(edge, side)].find(fits)

  function fits(number: number | bigint) {
    return fitsNumber(limits, number)
  }
}

function findStep(
  make: (count: number) => number | bigint,
  fits: (number: number | bigint) => boolean,
): number | bigint | undefined {
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const number = make(count)
    if (fits(number)) return number
  }
  return undefined
}

/** How far apart allowed numbers are. */
export function stepOf({ multiplesOf }: Limits): number {
  return Math.max(...multiplesOf, 0) || 1
}

/** A number that is surely greater or less than a limit, by a step if that makes a difference. */
export function past(limit: number | bigint, step: number, side: 1 | -1): number | bigint {
  if (typeof limit === 'bigint') return readInteger(String(limit + BigInt(side * Math.ceil(step))))
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
