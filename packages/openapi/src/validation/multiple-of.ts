/**
 * Whether a number is a multiple of another one, as people write them: `145462.14` is one of `0.01`, though neither of them is
 * what a computer counts with. A quotient may miss a whole number by the error of a few divisions, whatever its size.
 */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isInteger(step) && Number.isInteger(value)) return value % step === 0
  const quotient = value / step
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 4 * Number.EPSILON
}
