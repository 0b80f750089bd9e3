import type { SchemaPart } from '../schema/placed-schema.ts'
import { fitsNumber, type Limits } from './limits.ts'

/** A number that keeps all limits: what the schema gives, 1, or the smallest that its keywords allow. */
export function sampleNumber(limits: Limits, parts: readonly SchemaPart[]): number | undefined {
  const given = parts.flatMap(({ schema }) => [schema.example, schema.examples, schema.default, schema.enum].flat())
  const step = stepOf(limits)
  const edges = [lowest(limits), highest(limits), step, 0].filter(edge => edge !== undefined)
  const candidates = [...given.filter(value => typeof value === 'number'), 1, ...edges]
  return candidates.find(number => fitsNumber(limits, number))
}

/** The smallest number that is allowed, if there is a limit. */
export function lowest(limits: Limits): number | undefined {
  const step = stepOf(limits)
  const edge = Math.max(limits.minimum, limits.exclusiveMinimum)
  if (!Number.isFinite(edge)) return undefined
  const rounded = round(Math.ceil(edge / step) * step)
  return [edge, rounded, round(rounded + step)].find(number => fitsNumber(limits, number))
}

/** The largest number that is allowed, if there is a limit. */
export function highest(limits: Limits): number | undefined {
  const step = stepOf(limits)
  const edge = Math.min(limits.maximum, limits.exclusiveMaximum)
  if (!Number.isFinite(edge)) return undefined
  const rounded = round(Math.floor(edge / step) * step)
  return [edge, rounded, round(rounded - step)].find(number => fitsNumber(limits, number))
}

/** How far apart allowed numbers are. */
export function stepOf({ multiplesOf }: Limits): number {
  return Math.max(...multiplesOf, 0) || 1
}

/** Without the error that fractions bring: 0.1 + 0.2 is 0.3. */
export function round(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toFixed(9))
}
