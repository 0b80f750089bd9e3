import { type Arbitrary, stringMatching } from 'fast-check'
import { listCharacterSets } from '../../patterns/pattern-texts.ts'

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/**
 * Texts for a pattern, most of which match it: fast-check knows no lookaheads and lookbehinds, so they are left to a
 * filter. `reason` says why there are none.
 */
export function patternArbitrary(pattern: string): PatternTexts {
  const known = patterns.get(pattern) ?? makeArbitrary(pattern)
  patterns.set(pattern, known)
  return known
}

type PatternTexts = Arbitrary<string> | { readonly reason: string }

// A class such as \p{L} lists a hundred thousand characters.
const patterns = new Map<string, PatternTexts>()

function makeArbitrary(pattern: string): PatternTexts {
  const empty = listCharacterSets(pattern).find(
    set => !ASCII.some(character => new RegExp(`^${set}$`, 'u').test(character)),
  )
  // fast-check would search for ever.
  if (empty !== undefined) return { reason: `${empty} has none of the characters of ASCII` }
  try {
    return stringMatching(new RegExp(withoutLookarounds(pattern), 'u'))
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

/** A pattern without its lookaheads and lookbehinds: `^(?!\.)a(?=b)` becomes `^a`. */
export function withoutLookarounds(pattern: string): string {
  let kept = ''
  let skippedDepth = 0
  for (const [token] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|./gsu)) {
    if (skippedDepth > 0) skippedDepth += token.startsWith('(') ? 1 : token === ')' ? -1 : 0
    else if (/^\(\?<?[=!]/.test(token)) skippedDepth = 1
    else kept += token
  }
  return kept
}
