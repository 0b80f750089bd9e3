import type { AST } from '@eslint-community/regexpp'

/** What has to be true of a place between two letters. */
export type PlaceCondition = 'start' | 'end' | 'word' | 'no word' | Look

/** What stands ahead of a place, or behind it: a table of all places says where. */
export interface Look {
  readonly automaton: Automaton
  /** Which way a text is read to find out: what stands ahead of a place is known from its end on. */
  readonly isBackward: boolean
  readonly isNegated: boolean
}

/** A step of an automaton: read a letter, go on in two ways, go on at some places only, or be done. */
export type State =
  | { readonly kind: 'reads'; readonly reads: (letter: number) => boolean; readonly next: number }
  | { readonly kind: 'splits'; readonly either: number; readonly or: number }
  | { readonly kind: 'asks'; readonly condition: PlaceCondition; readonly next: number }
  | { readonly kind: 'end' }

/** A regular expression as steps, of which many are taken at once. */
export interface Automaton {
  readonly states: readonly State[]
  readonly start: number
  readonly looks: readonly Look[]
  /** Whether it asks nothing of a place but whether it is the first or the last one. */
  readonly isAlikeEverywhere: boolean
}

/** More steps than these take too long for every letter. */
const MOST_STATES = 5000

/** Thrown for what no automaton can do: find again what was found before, or count very far. */
export class NoAutomatonError extends Error {}

/**
 * The automaton of alternatives. One that reads backwards finds the same texts from their ends.
 * @throws {NoAutomatonError}
 */
export function buildAutomaton(alternatives: readonly AST.Alternative[], isBackward = false): Automaton {
  const states: State[] = []
  const looks: Look[] = []

  function add(state: State): number {
    if (states.length >= MOST_STATES) throw new NoAutomatonError('It is too large.')
    return states.push(state) - 1
  }

  function anyOf(several: readonly AST.Alternative[], next: number): number {
    const [first, ...others] = several.map(({ elements }) => allOf(elements, next))
    return others.reduce((either, or) => add({ kind: 'splits', either, or }), first ?? next)
  }

  function allOf(elements: readonly AST.Element[], next: number): number {
    const ordered = isBackward ? elements : elements.toReversed()
    return ordered.reduce((behind, element) => one(element, behind), next)
  }

  function one(element: AST.Element, next: number): number {
    switch (element.type) {
      case 'Group':
        if (element.modifiers) throw new NoAutomatonError('It changes its flags.')
        return anyOf(element.alternatives, next)
      case 'CapturingGroup':
        return anyOf(element.alternatives, next)
      case 'Quantifier':
        return repeated(element, next)
      case 'Character':
        return add({ kind: 'reads', reads: letter => letter === element.value, next })
      case 'CharacterSet':
      case 'CharacterClass':
        return add({ kind: 'reads', reads: readsOneOf(element.raw), next })
      case 'Assertion':
        return add({ kind: 'asks', condition: conditionOf(element), next })
      default:
        throw new NoAutomatonError('It refers to a group.')
    }
  }

  function repeated({ element, min, max }: AST.Quantifier, next: number): number {
    let entry = next
    if (max === Number.POSITIVE_INFINITY) {
      entry = add({ kind: 'splits', either: next, or: next })
      states[entry] = { kind: 'splits', either: one(element, entry), or: next }
    } else {
      for (let count = min; count < max; count += 1)
        entry = add({ kind: 'splits', either: one(element, entry), or: next })
    }
    for (let count = 0; count < min; count += 1) entry = one(element, entry)
    return entry
  }

  function conditionOf(assertion: AST.Assertion): PlaceCondition {
    if (assertion.kind === 'start' || assertion.kind === 'end') return assertion.kind
    if (assertion.kind === 'word') return assertion.negate ? 'no word' : 'word'
    if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') throw new NoAutomatonError('It is unknown.')
    const isAhead = assertion.kind === 'lookahead'
    const automaton = buildAutomaton(assertion.alternatives, isAhead)
    const look = { automaton, isBackward: isAhead, isNegated: assertion.negate }
    looks.push(look)
    return look
  }

  const end = add({ kind: 'end' })
  const start = anyOf(alternatives, end)
  const isAlike = (state: State) => state.kind !== 'asks' || state.condition === 'start' || state.condition === 'end'
  return { states, start, looks, isAlikeEverywhere: states.every(isAlike) }
}

/** Whether a letter is in a class. What that is, the engine knows best, and few letters are asked for. */
function readsOneOf(raw: string): (letter: number) => boolean {
  const expression = new RegExp(`^${raw}$`, 'u')
  const known = new Map<number, boolean>()
  return letter => {
    const answer = known.get(letter) ?? expression.test(String.fromCodePoint(letter))
    known.set(letter, answer)
    return answer
  }
}
