import { type AST, parsePattern } from '@crm-clients/openapi/patterns'
import { ANY_CHARACTER, CHARACTER_SETS, type Characters, complement } from './pattern-characters.ts'

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

/** Thrown for what has no place here, and where two ways lead from one place to the next. */
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
 * The automata of a pattern that is tried at the beginning of a text alone, and of each look ahead at its beginning. Undefined for all
 * others, and for those with anything that has no place in one.
 */
export function readPatternAutomata(source: string): PatternAutomaton[] | undefined {
  const [alternative, ...others] = parsePattern(source)?.alternatives ?? []
  const [start, ...elements] = alternative?.elements ?? []
  // Another branch would be tried everywhere in a text.
  if (others.length > 0 || start?.type !== 'Assertion' || start.kind !== 'start') return undefined
  const behind = elements.findIndex(element => element.type !== 'Assertion' || element.kind !== 'lookahead')
  const [looks, rest] = behind < 0 ? [elements, []] : [elements.slice(0, behind), elements.slice(behind)]
  try {
    const automata = looks.map(look =>
      buildPlaces(builder => builder.anyOf((look as AST.LookaheadAssertion).alternatives)),
    )
    return [...automata, buildPlaces(builder => builder.allOf(rest))]
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function buildPlaces(build: (builder: PlaceBuilder) => Part): PatternAutomaton {
  const builder = new PlaceBuilder()
  const { first } = build(builder)
  return { places: builder.places, first, follow: builder.follow }
}

class PlaceBuilder {
  readonly places: Characters[] = []
  readonly follow: Set<number>[] = []

  anyOf(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.allOf(elements))
    if (parts.filter(({ isEmpty }) => isEmpty).length > 1) throw new Unreadable()
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isEmpty: parts.some(({ isEmpty }) => isEmpty),
    }
  }

  allOf(elements: readonly AST.Element[]): Part {
    return elements.reduce((sequence, element) => this.#join(sequence, this.#one(element)), NOTHING)
  }

  #one(element: AST.Element): Part {
    switch (element.type) {
      case 'Group':
        if (element.modifiers) throw new Unreadable()
        return this.anyOf(element.alternatives)
      case 'CapturingGroup':
        // A name is there to be referred to.
        if (element.name !== null) throw new Unreadable()
        return this.anyOf(element.alternatives)
      case 'Quantifier':
        return this.#repeated(element)
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.#place(charactersOf(element))
      default:
        if (element.type === 'Assertion' && element.kind === 'end') return NOTHING
        throw new Unreadable()
    }
  }

  /** So many copies of a part, of which those after the least may be missing. */
  #repeated({ element, min, max }: AST.Quantifier): Part {
    const part = this.#one(element)
    if (min === 1 && max === 1) return part
    // What may be nothing would be nothing in several ways.
    if (part.isEmpty || max === 0) throw new Unreadable()
    const copies = [part]
    const count = max === Number.POSITIVE_INFINITY ? Math.max(min, 1) : max
    while (copies.length < count) {
      const copy = this.#one(element)
      this.#connect(copies.at(-1)?.last ?? [], copy.first)
      copies.push(copy)
    }
    const repeated = copies.at(-1) ?? part
    if (max === Number.POSITIVE_INFINITY) this.#connect(repeated.last, repeated.first)
    return {
      first: part.first,
      last: copies.slice(Math.max(min, 1) - 1).flatMap(({ last }) => last),
      isEmpty: min === 0,
    }
  }

  #place(characters: Characters): Part {
    const place = this.places.push(characters) - 1
    this.follow.push(new Set())
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
      const follow = this.follow[place] as Set<number>
      for (const next of after) {
        // A second way to the same place doubles what has to be tried.
        if (follow.has(next)) throw new Unreadable()
        follow.add(next)
      }
    }
  }
}

function charactersOf(
  node: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassElement,
): Characters {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]]
    case 'CharacterClassRange':
      return [[node.min.value, node.max.value]]
    case 'CharacterClass': {
      const found = node.elements.flatMap(charactersOf)
      return node.negate ? complement(found) : found
    }
    case 'CharacterSet': {
      if (node.kind === 'any') return ANY_CHARACTER
      if (node.kind === 'property') throw new Unreadable()
      return node.negate ? complement(CHARACTER_SETS[node.kind]) : CHARACTER_SETS[node.kind]
    }
    default:
      throw new Unreadable()
  }
}
