import type { Automaton, Look, PlaceCondition } from './automaton.ts'

/** Whether an automaton finds something in a text. The time that takes grows as the text does, and no faster. */
export function findsMatch(automaton: Automaton, text: string): boolean {
  const letters: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.codePointAt(index) as number
    if (letter > 0xffff) index += 1
    letters.push(letter)
  }
  return new Run(automaton, letters, false).findsAny()
}

/** What follows on a letter: the states that wait for the next one, and whether the end is among what was reached. */
interface Step {
  readonly waiting: readonly number[]
  readonly isFound: boolean
}

/** Steps that are the same wherever they are taken in a text, by what waited and the letter that came. */
type Steps = Map<readonly number[], Map<number, Step>>

/** More than these are forgotten, and begun again. */
const MOST_STEPS = 2000

const stepsOf = new WeakMap<Automaton, { readonly steps: Steps; readonly lists: Map<string, readonly number[]> }>()

class Run {
  private readonly tables = new Map<Look, Uint8Array>()
  /** At which place a state was reached last. */
  private readonly reached: Int32Array
  private readonly automaton: Automaton
  private readonly letters: readonly number[]
  private readonly isBackward: boolean

  constructor(automaton: Automaton, letters: readonly number[], isBackward: boolean) {
    this.automaton = automaton
    this.letters = letters
    this.isBackward = isBackward
    this.reached = new Int32Array(automaton.states.length).fill(-1)
    for (const look of automaton.looks)
      this.tables.set(look, new Run(look.automaton, letters, look.isBackward).findAll())
  }

  findsAny(): boolean {
    const { letters, automaton } = this
    let step = this.begin([], 0)
    for (let place = 1; place <= letters.length && !step.isFound; place += 1) {
      // Between two letters all places are alike, unless something is asked of them.
      const isAnywhere = automaton.isAlikeEverywhere && place < letters.length
      step = isAnywhere ? this.remembered(step, place) : this.move(step, place)
    }
    return step.isFound
  }

  /** For each place of the text, whether what is looked for ends there. */
  private findAll(): Uint8Array {
    const { letters, isBackward } = this
    const found = new Uint8Array(letters.length + 1)
    const first = isBackward ? letters.length : 0
    let step = this.begin([], first)
    for (let count = 0; count <= letters.length; count += 1) {
      const place = isBackward ? first - count : count
      if (count > 0) step = this.move(step, place)
      found[place] = step.isFound ? 1 : 0
    }
    return found
  }

  private remembered(step: Step, place: number): Step {
    const memory = stepsOf.get(this.automaton) ?? { steps: new Map(), lists: new Map() }
    stepsOf.set(this.automaton, memory)
    const { steps, lists } = memory
    const letter = this.letters[place - 1] as number
    const known = steps.get(step.waiting)?.get(letter)
    if (known) return known
    if (lists.size > MOST_STEPS) for (const each of [steps, lists]) each.clear()
    const { waiting, isFound } = this.move(step, place)
    const name = waiting.toSorted((one, other) => one - other).join()
    const next = { waiting: lists.get(name) ?? waiting, isFound }
    lists.set(name, next.waiting)
    const ofWaiting = steps.get(step.waiting) ?? new Map<number, Step>()
    steps.set(step.waiting, ofWaiting.set(letter, next))
    return next
  }

  /** Reads the letter before a place, or, on the way back, behind it. */
  private move({ waiting }: Step, place: number): Step {
    const letter = this.letters[this.isBackward ? place : place - 1] as number
    const entries: number[] = []
    for (const index of waiting) {
      const state = this.automaton.states[index]
      if (state?.kind === 'reads' && state.reads(letter)) entries.push(state.next)
    }
    return this.begin(entries, place)
  }

  /** Takes all steps that read nothing, from some states and from the start: what is looked for may begin anywhere. */
  private begin(entries: number[], place: number): Step {
    const { reached, automaton } = this
    const open = [...entries, automaton.start]
    const waiting: number[] = []
    let isFound = false
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (reached[index] === place) continue
      reached[index] = place
      const state = automaton.states[index]
      if (state?.kind === 'reads') waiting.push(index)
      else if (state?.kind === 'end') isFound = true
      else if (state?.kind === 'splits') open.push(state.either, state.or)
      else if (state && this.holds(state.condition, place)) open.push(state.next)
    }
    return { waiting, isFound }
  }

  private holds(condition: PlaceCondition, place: number): boolean {
    if (condition === 'start') return place === 0
    if (condition === 'end') return place === this.letters.length
    if (typeof condition === 'object') return (this.tables.get(condition)?.[place] === 1) !== condition.isNegated
    return (this.isWord(place - 1) !== this.isWord(place)) === (condition === 'word')
  }

  private isWord(index: number): boolean {
    const letter = this.letters[index]
    return letter !== undefined && /\w/.test(String.fromCodePoint(letter))
  }
}
