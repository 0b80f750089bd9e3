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

/** What a validator has against a whole value: the places, as JSON pointers. */
export type Check = (value: unknown) => readonly string[]

/** The attempt that is wrong at this place and nowhere else. Inside alternatives, one that is wrong at all. */
export function chooseViolation(
  candidates: readonly Attempt[],
  { put, location, isAlternative }: AttemptPlace,
  check: Check,
): Attempt | undefined {
  const judged = candidates.map(attempt => ({ attempt, places: check(put(attempt.value)) }))
  const isHere = (place: string) => place === location || place.startsWith(`${location}/`)
  const clean = judged.find(({ places }) => places.length > 0 && places.every(isHere))
  const wrong = clean ?? judged.find(({ places }) => places.length > 0)
  return wrong?.attempt ?? (isAlternative ? undefined : candidates[0])
}
