import type { Rule } from '../schema/rule.ts'
import type { Attempt } from './attempt.ts'
import type { AttemptPlace, Check, Fault } from './choose-violation.ts'

/**
 * The attempt that is right everywhere. A reason where each of them is wrong for another reason than the rule that it is to
 * show: then the sample is at fault, and not whoever refuses it.
 */
export function chooseSample(
  candidates: readonly Attempt[],
  { keyword, location }: Rule,
  { put }: AttemptPlace,
  check: Check,
): Attempt | string {
  const isRule = (fault: Fault) => fault.place === location && fault.keyword === keyword && keyword !== 'oneOf'
  const right = candidates.find(({ value }) => check(put(value)).every(isRule))
  return right ?? 'no value was found that keeps every other keyword'
}
