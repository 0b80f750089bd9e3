import type { Attempt } from './attempt.ts'

/** The place of a whole value at which attempts are made. */
export interface AttemptPlace {
  /** JSON pointer into the whole value. */
  readonly location: string
  /** Whether the place is inside a `oneOf` or `anyOf`. */
  readonly isAlternative: boolean
  /** Puts a value of this place into a whole value. */
  readonly put: (value: unknown) => unknown
}

/** What a validator has against a whole value. */
export interface Fault {
  /** JSON pointer into the whole value. */
  readonly place: string
  readonly keyword: string
}

/** Finds the faults of a whole value. */
export type Check = (value: unknown) => readonly Fault[]

/**
 * The attempt that is wrong at this place and nowhere else. Inside alternatives, one that is wrong at all, as long as nothing
 * is wrong beside it. Otherwise a reason: whatever was tried is right, or `base` shows that the whole is wrong elsewhere.
 */
export function chooseViolation(
  candidates: readonly Attempt[],
  { put, location, isAlternative }: AttemptPlace,
  check: Check,
  base: unknown,
): Attempt | string {
  const isHere = ({ place }: Fault) => isWithin(place, location)
  const judged: { attempt: Attempt; faults: readonly Fault[] }[] = []
  for (const attempt of candidates) {
    const faults = check(put(attempt.value))
    if (faults.length > 0 && faults.every(isHere)) return attempt
    judged.push({ attempt, faults })
  }
  if (!check(put(base)).every(isHere)) return 'no value was found that is right everywhere else'
  const parent = location.slice(0, location.lastIndexOf('/'))
  const isNear = ({ place }: Fault) => isWithin(place, parent) || isWithin(parent, place)
  const wrong = judged.filter(({ faults }) => faults.length > 0)
  const near = isAlternative ? wrong.find(({ faults }) => faults.every(isNear)) : wrong[0]
  if (near) return near.attempt
  if (wrong.length > 0) return 'what breaks it breaks every branch, each for a reason of its own'
  return (isAlternative ? undefined : candidates[0]) ?? 'what breaks it fits another branch'
}

function isWithin(place: string, other: string): boolean {
  return `${place}/`.startsWith(`${other}/`)
}
