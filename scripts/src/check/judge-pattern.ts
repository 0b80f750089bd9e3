/** How long matching may take at worst, by the length of the text. */
export type PatternVerdict =
  | { readonly growth: 'harmless' | 'unknown' }
  | { readonly growth: 'exponential' | 'polynomial'; readonly attack: string }

// Read when the library is loaded. Its other back ends are binaries, which are not installed.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const LIMITS = {
  // Two rounds of mutations find what can be found; more only take longer where there is nothing.
  maxIteration: 2,
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
  const diagnosis = checkSync(pattern, 'u', LIMITS)
  const verdict: PatternVerdict =
    diagnosis.status === 'vulnerable'
      ? {
          growth: diagnosis.complexity.type === 'exponential' ? 'exponential' : 'polynomial',
          attack: diagnosis.attack.pattern,
        }
      : { growth: diagnosis.status === 'safe' ? 'harmless' : 'unknown' }
  verdicts.set(pattern, verdict)
  return verdict
}
