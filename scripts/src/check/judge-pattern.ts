import { createRequire } from 'node:module'
import { isUnambiguous } from './is-unambiguous.ts'

/** How long matching may take at worst, by the length of the text. */
export type PatternVerdict =
  | { readonly growth: 'harmless' | 'unknown' }
  | { readonly growth: 'exponential' | 'polynomial'; readonly attack: string }

/** It takes a second to load, and most patterns do without it. */
function loadRecheck(): typeof import('recheck') {
  // Read when the library is loaded. Its other back ends are binaries, which are not installed.
  process.env.RECHECK_BACKEND = 'pure'
  return createRequire(import.meta.url)('recheck')
}

const LIMITS = {
  // Two rounds of mutations find what can be found; more only take longer where there is nothing.
  maxIteration: 2,
  // What refers to its own groups is tried with texts, which would take minutes for some patterns.
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  incubationLimit: 5000,
  maxAttackStringSize: 20_000,
  attackLimit: 200_000,
  mutationSize: 5,
  crossoverSize: 5,
  // Steps are counted, not time: on a busy machine, everything takes long.
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
}

const verdicts = new Map<string, PatternVerdict>()

/**
 * Judges whether a pattern, as a validator uses it, is safe from catastrophic backtracking.
 * @see https://makenowjust-labs.github.io/recheck/
 */
export function judgePattern(pattern: string): PatternVerdict {
  const known = verdicts.get(pattern)
  if (known) return known
  // What takes the library seconds is seen at once where there is only one way through a pattern.
  const verdict = isUnambiguous(pattern) ? ({ growth: 'harmless' } as const) : askRecheck(pattern)
  verdicts.set(pattern, verdict)
  return verdict
}

function askRecheck(pattern: string): PatternVerdict {
  const diagnosis = loadRecheck().checkSync(pattern, 'u', LIMITS)
  if (diagnosis.status !== 'vulnerable') return { growth: diagnosis.status === 'safe' ? 'harmless' : 'unknown' }
  const growth = diagnosis.complexity.type === 'exponential' ? 'exponential' : 'polynomial'
  return { growth, attack: diagnosis.attack.pattern }
}
