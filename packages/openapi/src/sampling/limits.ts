import { isDeepStrictEqual } from 'node:util'
import { compilePattern, type PatternMatcher } from '../patterns/index.ts'
import { lengthOf } from '../patterns/pattern-texts.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { compareNumbers, isMultipleOf } from '../validation/decimal.ts'
import { highestOf, isNumber, lowestOf } from './compare-numbers.ts'
import { FORMATS } from './formats.ts'

/** The keywords of all parts of a scalar value, joined. */
export interface Limits {
  readonly minLength: number
  readonly maxLength: number
  readonly patterns: readonly PatternMatcher[]
  readonly formats: readonly string[]
  readonly minimum: number | bigint
  readonly maximum: number | bigint
  readonly exclusiveMinimum: number | bigint
  readonly exclusiveMaximum: number | bigint
  readonly multiplesOf: readonly number[]
  readonly enums: readonly (readonly unknown[])[]
}

/** Joins what several parts say about a scalar value. A pattern that is no regular expression is left to validation. */
export function readLimits(parts: readonly SchemaPart[]): Limits {
  const numbers = (keyword: string) => limitsOf(parts, keyword)
  const exact = (keyword: string) => parts.map(({ schema }) => schema[keyword]).filter(isNumber)
  const texts = (keyword: string) =>
    parts.flatMap(({ schema }) => (typeof schema[keyword] === 'string' ? [schema[keyword]] : []))
  const isWhole = parts.some(({ schema }) => schema.type === 'integer')
  return {
    minLength: Math.max(0, ...numbers('minLength')),
    maxLength: Math.min(Number.POSITIVE_INFINITY, ...numbers('maxLength')),
    patterns: texts('pattern').flatMap(readPattern),
    formats: texts('format'),
    minimum: highestOf(Number.NEGATIVE_INFINITY, ...exact('minimum')),
    maximum: lowestOf(Number.POSITIVE_INFINITY, ...exact('maximum')),
    exclusiveMinimum: highestOf(Number.NEGATIVE_INFINITY, ...exact('exclusiveMinimum')),
    exclusiveMaximum: lowestOf(Number.POSITIVE_INFINITY, ...exact('exclusiveMaximum')),
    multiplesOf: [...numbers('multipleOf'), ...(isWhole ? [1] : [])],
    enums: parts.flatMap(({ schema }) => [
      ...(Array.isArray(schema.enum) ? [schema.enum] : []),
      ...(schema.const === undefined ? [] : [[schema.const]]),
    ]),
  }
}

/** Whether a text keeps all limits. */
export function fitsText(limits: Limits, text: string): boolean {
  const length = lengthOf(text)
  return (
    length >= limits.minLength &&
    length <= limits.maxLength &&
    limits.patterns.every(pattern => pattern.test(text)) &&
    limits.formats.every(format => FORMATS[format]?.accepts.test(text) ?? true) &&
    isListed(limits, text)
  )
}

/** Whether a number keeps all limits. */
export function fitsNumber(limits: Limits, number: number | bigint): boolean {
  return (
    compareNumbers(number, limits.minimum) >= 0 &&
    compareNumbers(number, limits.maximum) <= 0 &&
    compareNumbers(number, limits.exclusiveMinimum) > 0 &&
    compareNumbers(number, limits.exclusiveMaximum) < 0 &&
    limits.multiplesOf.every(step => isMultipleOf(number, step)) &&
    isListed(limits, number)
  )
}

/** Whether a value keeps the limits of its type. */
export function fitsScalar(limits: Limits, value: unknown): boolean {
  if (isNumber(value)) return fitsNumber(limits, value)
  return typeof value !== 'string' || fitsText(limits, value)
}

/** Whether every `enum` and `const` has a value. */
export function isListed({ enums }: Limits, value: unknown): boolean {
  return enums.every(values => values.some(listed => isDeepStrictEqual(listed, value)))
}

/** The regular expression of a pattern; none where it is none, which is left to validation. */
export function readPattern(pattern: string): PatternMatcher[] {
  try {
    return [compilePattern(pattern)]
  } catch {
    return []
  }
}

/** The numbers that parts give for a keyword. */
export function limitsOf(parts: readonly SchemaPart[], keyword: string): number[] {
  return parts.flatMap(({ schema }) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []))
}
