import { ANY_CHARACTER, CHARACTER_CLASSES, type Characters, complement } from './pattern-characters.ts'

/**
 * A pattern as the places of its characters, and which may follow which.
 * @see https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm
 */
export interface PatternAutomaton {
  /** What each place matches. */
  readonly places: readonly Characters[]
  /** The places at which a match may begin. */
  readonly first: readonly number[]
  /** The places that may come after each. */
  readonly follow: readonly ReadonlySet<number>[]
}

/** Thrown for what this reader knows too little of, and where two ways lead from one place to the next. */
class Unreadable extends Error {}

/** More places than this are for somebody else. */
const MOST_PLACES = 2000

/** A part of a pattern: where it begins and ends, and whether it may match nothing. */
interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly isEmpty: boolean
}

const NOTHING: Part = { first: [], last: [], isEmpty: true }

/**
 * Reads a pattern that is tried at the beginning of a text alone, and each look ahead at its beginning. Undefined for all others, and for
 * those with anything of which this reader knows too little.
 */
export function readPatternAutomata(pattern: string): PatternAutomaton[] | undefined {
  try {
    return new PatternReader(pattern).readAll()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

class PatternReader {
  readonly #text: readonly string[]
  #at = 0
  #places: Characters[] = []
  #follow: Set<number>[] = []

  constructor(pattern: string) {
    this.#text = [...pattern]
  }

  readAll(): PatternAutomaton[] {
    this.#expect('^')
    const automata: PatternAutomaton[] = []
    while (this.#take('(?!') || this.#take('(?=')) {
      automata.push(this.#finish(this.#readChoice()))
      this.#expect(')')
    }
    automata.push(this.#finish(this.#readSequence()))
    // Another branch would be tried everywhere in a text.
    if (this.#at < this.#text.length) throw new Unreadable()
    return automata
  }

  #finish({ first }: Part): PatternAutomaton {
    const automaton = { places: this.#places, first, follow: this.#follow }
    this.#places = []
    this.#follow = []
    return automaton
  }

  #readChoice(): Part {
    const parts = [this.#readSequence()]
    while (this.#take('|')) parts.push(this.#readSequence())
    if (parts.filter(({ isEmpty }) => isEmpty).length > 1) throw new Unreadable()
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isEmpty: parts.some(({ isEmpty }) => isEmpty),
    }
  }

  #readSequence(): Part {
    let sequence = NOTHING
    while (this.#at < this.#text.length && !['|', ')'].includes(this.#text[this.#at] as string)) {
      sequence = this.#join(sequence, this.#readRepeated())
    }
    return sequence
  }

  #readRepeated(): Part {
    const start = this.#at
    const part = this.#readOne()
    const [least, most] = this.#readQuantifier()
    this.#take('?')
    const end = this.#at
    if (least === 1 && most === 1) return part
    // What may be nothing would be nothing in several ways.
    if (part.isEmpty) throw new Unreadable()
    const copies = [part]
    const count = most === Infinity ? Math.max(least, 1) : most
    while (copies.length < count) {
      this.#at = start
      copies.push(this.#readOne())
    }
    this.#at = end
    return this.#joinCopies(copies, least, most)
  }

  /** So many copies of a part, of which those after the least may be missing. */
  #joinCopies(copies: readonly Part[], least: number, most: number): Part {
    copies.slice(1).forEach((copy, index) => {
      this.#connect(copies[index]?.last ?? [], copy.first)
    })
    const repeated = copies.at(-1) ?? NOTHING
    if (most === Infinity) this.#connect(repeated.last, repeated.first)
    return {
      first: copies[0]?.first ?? [],
      last: copies.slice(Math.max(least, 1) - 1).flatMap(({ last }) => last),
      isEmpty: least === 0,
    }
  }

  #readQuantifier(): readonly [least: number, most: number] {
    if (this.#take('*')) return [0, Infinity]
    if (this.#take('+')) return [1, Infinity]
    if (this.#take('?')) return [0, 1]
    const [braces, least = '', comma, most = ''] =
      /^\{(\d+)(,?)(\d*)\}/.exec(this.#text.slice(this.#at, this.#at + 20).join('')) ?? []
    if (braces === undefined) return [1, 1]
    this.#at += braces.length
    const count = most ? Number(most) : comma ? Infinity : Number(least)
    if (count === 0) throw new Unreadable()
    return [Number(least), count]
  }

  #readOne(): Part {
    if (this.#take('$')) return NOTHING
    if (this.#take('(')) {
      if (this.#take('?') && !this.#take(':')) throw new Unreadable()
      const part = this.#readChoice()
      this.#expect(')')
      return part
    }
    if (this.#take('[')) return this.#place(this.#readClass())
    if (this.#take('.')) return this.#place(ANY_CHARACTER)
    const character = this.#next()
    if ('*+?{}]^'.includes(character)) throw new Unreadable()
    return this.#place(character === '\\' ? this.#readEscape() : single(character))
  }

  #readClass(): Characters {
    const isNegated = this.#take('^')
    const found: Characters[number][] = []
    while (!this.#take(']')) {
      const one = this.#readMember()
      const isRange = this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']'
      if (isRange) this.#at++
      const other = isRange ? this.#readMember() : one
      found.push(...(isRange ? [[one[0]?.[0] ?? 0, other[0]?.[1] ?? 0] as const] : one))
    }
    return isNegated ? complement(found) : found
  }

  #readMember(): Characters {
    const character = this.#next()
    return character === '\\' ? this.#readEscape() : single(character)
  }

  #readEscape(): Characters {
    const character = this.#next()
    if (Object.hasOwn(CHARACTER_CLASSES, character)) return CHARACTER_CLASSES[character] as Characters
    // Letters and digits have meanings of their own, such as a group before.
    if (/[\w]/.test(character)) throw new Unreadable()
    return single(character)
  }

  #place(characters: Characters): Part {
    const place = this.#places.push(characters) - 1
    this.#follow.push(new Set())
    if (place >= MOST_PLACES) throw new Unreadable()
    return { first: [place], last: [place], isEmpty: false }
  }

  #join(one: Part, other: Part): Part {
    this.#connect(one.last, other.first)
    return {
      first: one.isEmpty ? [...one.first, ...other.first] : one.first,
      last: other.isEmpty ? [...one.last, ...other.last] : other.last,
      isEmpty: one.isEmpty && other.isEmpty,
    }
  }

  #connect(before: readonly number[], after: readonly number[]): void {
    for (const place of before) {
      const follow = this.#follow[place] as Set<number>
      for (const next of after) {
        // A second way to the same place doubles what has to be tried.
        if (follow.has(next)) throw new Unreadable()
        follow.add(next)
      }
    }
  }

  #take(text: string): boolean {
    const isNext = [...text].every((character, index) => this.#text[this.#at + index] === character)
    if (isNext) this.#at += text.length
    return isNext
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new Unreadable()
  }

  #next(): string {
    const character = this.#text[this.#at++]
    if (character === undefined) throw new Unreadable()
    return character
  }
}

function single(character: string): Characters {
  const code = character.codePointAt(0) as number
  return [[code, code]]
}
