import type { Rule } from '../schema/rule.ts'
import type { Candidate } from './candidate.ts'
import type { BrokenKeyword, CandidatePlace, Check } from './choose-violation.ts'

/**
 * The candidate that is right everywhere. A reason where each of them is wrong for another reason than the rule that it is to
 * show: then the sample is at fault, and not whoever refuses it.
 */
export function chooseBoundaryValue(
  candidates: readonly Candidate[],
  { keyword, location }: Rule,
  { put }: CandidatePlace,
  check: Check,
): Candidate | string {
  const isRule = (broken: BrokenKeyword) =>
    broken.place === location && broken.keyword === keyword && keyword !== 'oneOf'
  const right = candidates.find(({ value }) => check(put(value)).every(isRule))
  return right ?? 'no value was found that keeps every other keyword'
}
