/** A number as digits times a power of ten: exact at every magnitude, and as people write it. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/**
 * Whether a number is a multiple of another one, as people write them: `145462.14` is one of `0.01`, though neither of them is
 * what a computer counts with. Exact at every magnitude, since it is counted in digits.
 */
export function isMultipleOf(value: number | bigint, step: number | bigint): boolean {
  if (isSafe(value) && isSafe(step)) return value % step === 0
  const aligned = align(value, step)
  return aligned !== undefined && aligned[1] !== 0n && aligned[0] % aligned[1] === 0n
}

/** Less than zero where the first number is the lower one, more where it is the higher one, and zero where they are the same. */
export function compareNumbers(one: number | bigint, other: number | bigint): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(one - other) || 0
  const [first, second] = align(one, other) ?? [one, other]
  return first < second ? -1 : first > second ? 1 : 0
}

function isSafe(value: number | bigint): value is number {
  return Number.isSafeInteger(value)
}

/** Two numbers in units of the last digit that one of them has; undefined where one is beyond all numbers. */
function align(one: number | bigint, other: number | bigint): [bigint, bigint] | undefined {
  const [first, second] = [readDecimal(one), readDecimal(other)]
  if (!first || !second) return undefined
  const exponent = Math.min(first.exponent, second.exponent)
  const scale = ({ digits, exponent: own }: Decimal) => digits * 10n ** BigInt(own - exponent)
  return [scale(first), scale(second)]
}

/** The number that is written; undefined for what is beyond all numbers. */
function readDecimal(number: number | bigint): Decimal | undefined {
  const [text, whole = '', fraction = '', exponent = 0] =
    /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? []
  return text === undefined
    ? undefined
    : { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}
