import { compareNumbers } from '../validation/decimal.ts'

/** Whether a value is a number: a bigint is one that is exact. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** The highest of some numbers. */
export function highestOf(first: number | bigint, ...others: (number | bigint)[]): number | bigint {
  return others.reduce((highest, number) => (compareNumbers(number, highest) > 0 ? number : highest), first)
}

/** The lowest of some numbers. */
export function lowestOf(first: number | bigint, ...others: (number | bigint)[]): number | bigint {
  return others.reduce((lowest, number) => (compareNumbers(number, lowest) < 0 ? number : lowest), first)
}
