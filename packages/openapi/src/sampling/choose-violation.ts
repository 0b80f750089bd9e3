import { isPointerWithin, parentPointer } from '../document/json-pointer.ts'
import type { Candidate } from './candidate.ts'

/** The place of a whole value at which candidates are tried. */
export interface CandidatePlace {
  /** JSON pointer into the whole value. */
  readonly location: string
  /** Whether the place is inside a `oneOf` or `anyOf`. */
  readonly isAlternative: boolean
  /** Puts a value of this place into a whole value. */
  readonly put: (value: unknown) => unknown
}

/** A keyword that a whole value breaks, in the eyes of a validator. */
export interface BrokenKeyword {
  /** JSON pointer into the whole value. */
  readonly place: string
  readonly keyword: string
}

/** Why there is no case for a rule that nothing which was tried breaks: the oracle has to find the same. */
export const NOTHING_BREAKS_IT = 'no value was found that breaks it'

/** Why there is no case for a rule of one alternative: another one takes whatever breaks it. */
export const FITS_ANOTHER_BRANCH = 'what breaks it fits another branch'

/** Finds the keywords that a whole value breaks. */
export type Check = (value: unknown) => readonly BrokenKeyword[]

/**
 * The candidate that is wrong at this place and nowhere else. Inside alternatives, one that is wrong at all, as long as nothing
 * is wrong beside it. Otherwise a reason: whatever was tried is right, or `base` shows that the whole is wrong elsewhere.
 */
export function chooseViolation(
  candidates: readonly Candidate[],
  { put, location, isAlternative }: CandidatePlace,
  check: Check,
  base: unknown,
): Candidate | string {
  const isHere = ({ place }: BrokenKeyword) => isPointerWithin(place, location)
  const judged: { candidate: Candidate; broken: readonly BrokenKeyword[] }[] = []
  for (const candidate of candidates) {
    const broken = check(put(candidate.value))
    if (broken.length > 0 && broken.every(isHere)) return candidate
    judged.push({ candidate, broken })
  }
  if (!check(put(base)).every(isHere)) return 'no value was found that is right everywhere else'
  const parent = parentPointer(location)
  const isNear = ({ place }: BrokenKeyword) => isPointerWithin(place, parent) || isPointerWithin(parent, place)
  const wrong = judged.filter(({ broken }) => broken.length > 0)
  const isBeside = (broken: BrokenKeyword) => isHere(broken) || isContaining(broken, location)
  const near = wrong.find(({ broken }) => broken.every(isAlternative ? isNear : isBeside))
  if (near) return near.candidate
  if (wrong.length > 0) {
    return isAlternative
      ? 'what breaks it breaks every branch, each for a reason of its own'
      : 'what breaks it breaks another keyword elsewhere'
  }
  return isAlternative ? FITS_ANOTHER_BRANCH : NOTHING_BREAKS_IT
}

/** Whether a list no longer contains what it has to, because an item is wrong. */
function isContaining({ keyword, place }: BrokenKeyword, location: string): boolean {
  return keyword === 'contains' && isPointerWithin(location, place)
}
