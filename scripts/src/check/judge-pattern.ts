/** How long matching may take at worst, by the length of the text. */
export type PatternVerdict =
  | { readonly growth: 'harmless' | 'unknown' }
  | { readonly growth: 'exponential' | 'polynomial'; readonly attack: string }

// Read when the library is loaded. Its other back ends are binaries, which are not installed.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const verdicts = new Map<string, PatternVerdict>()

/**
 * Judges whether a pattern, as a validator uses it, is safe from catastrophic backtracking.
 * @see https://makenowjust-labs.github.io/recheck/
 */
export function judgePattern(pattern: string): PatternVerdict {
  const known = verdicts.get(pattern)
  if (known) return known
  // Two rounds of mutations find what can be found; more only take longer where there is nothing.
  const diagnosis = checkSync(pattern, 'u', { maxIteration: 2 })
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
