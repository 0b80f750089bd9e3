import { type Arbitrary, sample } from 'fast-check'

/** How many values are tried before an arbitrary counts as unable to make valid ones. */
const TRIALS = 60

/**
 * An arbitrary of those values that are accepted; `undefined` when hardly any is, with which a filter would search for
 * ever.
 */
export function filterBounded<Value>(
  arbitrary: Arbitrary<Value>,
  accept: (value: Value) => boolean,
): Arbitrary<Value> | undefined {
  const accepted = sample(arbitrary, { numRuns: TRIALS, seed: 1 }).filter(accept).length
  return accepted * 20 >= TRIALS ? arbitrary.filter(accept) : undefined
}
