import { type Arbitrary, bigInt, double, integer, oneof } from 'fast-check'
import { readExactType } from '../../document/exact-integers.ts'
import { readInteger } from '../../document/exact-json.ts'
import type { SchemaObject } from '../../document/openapi-document.ts'
import { isNumber } from '../compare-numbers.ts'

const INT32 = 2 ** 31

/** Whole numbers that a schema allows. `undefined` when its limits leave none. */
export function integerArbitrary(schema: SchemaObject): Arbitrary<number | bigint> | undefined {
  const usual = safeIntegers(schema)
  const exact = readExactType(schema) && largeIntegers(schema)
  return usual && exact ? oneof(usual, exact) : (usual ?? exact)
}

function safeIntegers(schema: SchemaObject): Arbitrary<number> | undefined {
  const [lowest, highest] = limitsOf(schema)
  const range = schema.format === 'int32' ? [-INT32, INT32 - 1] : [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  return multiples(
    Math.max(lowest, Number(range[0])),
    Math.min(highest, Number(range[1])),
    wholeStep(schema.multipleOf),
  )
}

/** Integers of 64 bits, most of which no number holds. */
function largeIntegers({ minimum, maximum, multipleOf }: SchemaObject): Arbitrary<number | bigint> | undefined {
  const step = BigInt(wholeStep(multipleOf))
  const [min, max] = [
    edgeOf(minimum, -(2n ** 63n), Math.ceil) / step,
    edgeOf(maximum, 2n ** 63n - 1n, Math.floor) / step,
  ]
  return min > max ? undefined : bigInt(min, max).map(count => readInteger(String(count * step)))
}

function edgeOf(limit: unknown, usual: bigint, round: (number: number) => number): bigint {
  if (typeof limit === 'bigint') return limit
  return typeof limit === 'number' ? BigInt(round(limit)) : usual
}

/** Numbers that a schema allows. `undefined` when its limits leave none. */
export function numberArbitrary(schema: SchemaObject): Arbitrary<number | bigint> | undefined {
  const [min, max] = limitsOf(schema)
  if (typeof schema.multipleOf === 'number') return multiples(min, max, schema.multipleOf)
  if (min > max) return undefined
  const limits = { min, max, noNaN: true, noDefaultInfinity: true }
  const fractions = double({
    ...limits,
    minExcluded: schema.exclusiveMinimum === min,
    maxExcluded: schema.exclusiveMaximum === max,
  }).map(value => value + 0)
  const whole = integerArbitrary(schema)
  return whole ? oneof(fractions, whole) : fractions
}

function limitsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: SchemaObject): [number, number] {
  const numbers = (...values: unknown[]) => values.filter(isNumber).map(Number)
  return [
    Math.max(-Number.MAX_VALUE, ...numbers(minimum, exclusiveMinimum)),
    Math.min(Number.MAX_VALUE, ...numbers(maximum, exclusiveMaximum)),
  ]
}

function multiples(min: number, max: number, step: number): Arbitrary<number> | undefined {
  const lowest = Math.max(Math.ceil(min / step), Number.MIN_SAFE_INTEGER)
  const highest = Math.min(Math.floor(max / step), Number.MAX_SAFE_INTEGER)
  if (lowest > highest) return undefined
  const digits = String(step).split('.')[1]?.length ?? 0
  // 3 * 0.1 is not 0.3, and -0 does not survive JSON.
  return integer({ min: lowest, max: highest }).map(count => Number((count * step).toFixed(digits)) + 0)
}

function wholeStep(multipleOf: unknown): number {
  return typeof multipleOf === 'number' && Number.isInteger(multipleOf) ? multipleOf : 1
}
