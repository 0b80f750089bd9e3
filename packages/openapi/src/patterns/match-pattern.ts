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

/** For what no automaton can do, in milliseconds. */
const LONGEST = 50

const matchers = new Map<string, PatternMatcher>()

/**
 * A pattern of a document, as a regular expression with the flag `u`, and with a bound. The engine of the language goes back and tries
 * again, which takes longer than anybody waits for patterns such as `(a|a)*b`; where it might, an automaton reads each letter once.
 * What refers to groups no automaton finds, and is given a few milliseconds: what takes longer does not match.
 *
 * @throws {SyntaxError} for what is no regular expression.
 */
export function compilePattern(source: string): PatternMatcher {
  const known = matchers.get(source) ?? createMatcher(source)
  matchers.set(source, known)
  return known
}

/**
 * Whether the engine of the language, which knows no bound, may take longer than some milliseconds to match a pattern with a text of so
 * many letters.
 */
export function mayTakeLong(source: string, letters: number): boolean {
  const pattern = parsePattern(source)
  return pattern === undefined || isSlow(pattern, letters)
}

function isSlow(pattern: AST.Pattern, letters: number): boolean {
  return countWays(pattern, letters) * pattern.raw.length > MOST_STEPS
}

function createMatcher(source: string): PatternMatcher {
  const expression = new RegExp(source, 'u')
  const pattern = parsePattern(source)
  let automaton: Automaton | undefined | false
  return {
    source,
    toString: () => source,
    test(text) {
      if (pattern && !isSlow(pattern, text.length)) return expression.test(text)
      automaton ??= (pattern && tryBuild(pattern.alternatives)) ?? false
      return automaton ? findsMatch(automaton, text) : testInTime(expression, text)
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

const MATCH = new Script('expression.test(text)')

function testInTime(expression: RegExp, text: string): boolean {
  try {
    return MATCH.runInContext(createContext({ expression, text }), { timeout: LONGEST }) === true
  } catch {
    return false
  }
}
