/**
 * Whether a number is a multiple of another one, as people write them: `145462.14` is one of `0.01`, though neither of them is
 * what a computer counts with. Exact at every magnitude, since it is counted in digits.
 */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0
  const [counted, unit] = [readDecimal(value), readDecimal(step)]
  if (!counted || !unit || unit.digits === 0n) return false
  const exponent = Math.min(counted.exponent, unit.exponent)
  const scale = ({ digits, exponent: own }: Decimal) => digits * 10n ** BigInt(own - exponent)
  return scale(counted) % scale(unit) === 0n
}

/** A number as digits times a power of ten. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** The number that is written; undefined for what is beyond all numbers. */
function readDecimal(number: number): Decimal | undefined {
  const [text, whole = '', fraction = '', exponent = 0] =
    /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? []
  return text === undefined
    ? undefined
    : { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}
