import { median } from './median.ts'

/**
 * How much one competitor takes of what another takes: the median of the ratios of each round, whose parts had the same
 * neighbours on the machine, and not the ratio of two medians, which had not.
 */
export function medianRatio(values: readonly number[] = [], others: readonly number[] = []): number {
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)))
}
