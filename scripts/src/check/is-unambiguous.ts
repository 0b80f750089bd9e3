import { type PatternAutomaton, readPatternAutomata } from './pattern-automaton.ts'
import { overlap } from './pattern-characters.ts'

/**
 * Whether a validator has at most one way to each place of a pattern, whatever the text. Matching then takes no more steps for a
 * character than the pattern has places. False does not say that it takes more.
 */
export function isUnambiguous(pattern: string): boolean {
  return readPatternAutomata(pattern)?.every(hasOneWay) ?? false
}

/** Follows two ways at once that read the same text: once apart, they must never meet. */
function hasOneWay({ places, first, follow }: PatternAutomaton): boolean {
  const overlaps = new Map<number, boolean>()
  const canBothRead = (one: number, other: number) => {
    const key = one * places.length + other
    const known = overlaps.get(key) ?? overlap(places[one] ?? [], places[other] ?? [])
    overlaps.set(key, known)
    return known
  }
  const seen = new Set<number>()
  const open: [number, number][] = []
  const add = (ones: Iterable<number>, others: Iterable<number>) => {
    for (const one of ones) {
      for (const other of others) {
        const key = one * places.length + other
        if (one === other) return false
        if (seen.has(key) || !canBothRead(one, other)) continue
        seen.add(key)
        open.push([one, other])
      }
    }
    return true
  }
  /** Where one way parts into two. */
  const part = (next: readonly number[]) => next.every((one, index) => add([one], next.slice(index + 1)))
  if (!part(first) || !follow.every(next => part([...next]))) return false
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair
    if (!add(follow[one] ?? [], follow[other] ?? [])) return false
  }
  return true
}
