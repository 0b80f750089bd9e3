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
  const judged = candidates.map(attempt => ({ attempt, faults: check(put(attempt.value)) }))
  const isRule = (fault: Fault) => fault.place === location && fault.keyword === keyword && keyword !== 'oneOf'
  return (
    judged.find(({ faults }) => faults.every(isRule))?.attempt ?? 'no value was found that keeps every other keyword'
  )
}
