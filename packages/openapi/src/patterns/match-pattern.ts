import { createContext, Script } from 'node:vm'
import type { AST } from '@eslint-community/regexpp'
import { type Automaton, buildAutomaton, NoAutomatonError } from './automaton.ts'
import { countWays } from './count-ways.ts'
import { parsePattern } from './parse-pattern.ts'
import { findsMatch } from './run-automaton.ts'

/** What tells whether a text matches, as a `RegExp` does. */
export interface PatternMatcher {
  /** The pattern. */
  readonly source: string
  test(text: string): boolean
  /** The pattern as well: what compiled it is known by that. */
  toString(): string
}

/** What the engine of the language tries within some milliseconds. */
const MOST_STEPS = 1_000_000

/** For what no automaton can do, in milliseconds, for all texts that are matched in one turn of the event loop. */
const LONGEST = 50

/** How often a pattern may take longer. After that it is not tried any more. */
const MOST_FAILURES = 5

const matchers = new Map<string, PatternMatcher>()

/**
 * A pattern of a document, as a regular expression with the flag `u`, and with a bound. The engine of the language goes back and tries
 * again, which takes longer than anybody waits for patterns such as `(a|a)*b`; where it might, an automaton reads each letter once.
 * What refers to groups no automaton finds, and is given a few milliseconds, together with all others of one turn of the event
 * loop: what takes longer does not match, and neither does anything more of a pattern that took longer several times.
 *
 * @throws {SyntaxError} for what is no regular expression.
 */
export function compilePattern(source: string): PatternMatcher {
  const known = matchers.get(source) ?? createMatcher(source)
  matchers.set(source, known)
  return known
}

/**
 * The patterns for which the engine of the language, which knows no bound, takes longer than some milliseconds with these texts. Where that
 * may be, it is tried, for no longer than that with all of them together: what has no time left is slow.
 */
export function listSlowPatterns(sources: readonly string[], texts: readonly string[]): string[] {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
  let left = LONGEST
  return sources.filter(source => {
    const pattern = parsePattern(source)
    if (pattern && !isSlow(pattern, longest)) return false
    const start = performance.now()
    const isTooSlow = left < 1 || countInTime(new RegExp(source, 'u'), texts, left) === undefined
    left -= performance.now() - start
    return isTooSlow
  })
}

function isSlow(pattern: AST.Pattern, letters: number): boolean {
  return countWays(pattern, letters) * pattern.raw.length > MOST_STEPS
}

function createMatcher(source: string): PatternMatcher {
  const expression = new RegExp(source, 'u')
  const pattern = parsePattern(source)
  let automaton: Automaton | undefined | false
  let failures = 0
  return {
    source,
    toString: () => source,
    test(text) {
      if (pattern && !isSlow(pattern, text.length)) return expression.test(text)
      automaton ??= (pattern && tryBuild(pattern.alternatives)) ?? false
      if (automaton) return findsMatch(automaton, text)
      if (failures >= MOST_FAILURES) return false
      const isFresh = leftInTurn === LONGEST
      const count = countInTurn(expression, text)
      if (count === undefined && isFresh) failures += 1
      return count === 1
    },
  }
}

function tryBuild(alternatives: Parameters<typeof buildAutomaton>[0]): Automaton | undefined {
  try {
    return buildAutomaton(alternatives)
  } catch (error) {
    if (error instanceof NoAutomatonError) return undefined
    throw error
  }
}

const MATCH = new Script('texts.filter(text => expression.test(text)).length')

/** The one place in which a match can be stopped. To make one for each pattern takes longer than most of them. */
let place: { expression?: RegExp; texts?: readonly string[] } | undefined

let leftInTurn = LONGEST

/** {@link countInTime} in what is left of the time of this turn of the event loop: nobody waits for longer than that. */
function countInTurn(expression: RegExp, text: string): number | undefined {
  if (leftInTurn === LONGEST) {
    setImmediate(() => {
      leftInTurn = LONGEST
    }).unref()
  }
  if (leftInTurn < 1) return undefined
  const start = performance.now()
  const count = countInTime(expression, [text], leftInTurn)
  leftInTurn -= performance.now() - start
  return count
}

/** How many texts match; undefined where that takes longer than so many milliseconds. */
function countInTime(expression: RegExp, texts: readonly string[], milliseconds: number): number | undefined {
  place ??= createContext({})
  Object.assign(place, { expression, texts })
  try {
    return Number(MATCH.runInContext(place, { timeout: Math.floor(milliseconds) }))
  } catch {
    return undefined
  } finally {
    Object.assign(place, { expression: undefined, texts: undefined })
  }
}
