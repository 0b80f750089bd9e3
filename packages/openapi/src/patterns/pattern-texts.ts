import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { parsePattern } from './parse-pattern.ts'

const PREFERRED = 'aA1-bB0_cC2 .:/@+#xyz'
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
const OTHER_LETTERS = 'äÄßλΛжЖאب漢あア한กक१²€©—😀'
const ALPHABET = [...new Set([...PREFERRED, ...PRINTABLE, ...OTHER_LETTERS])]
/** No text is written that is longer: some patterns repeat what repeats what they repeat. */
export const LONGEST_TEXT = 100_000
/** Patterns with more alternatives than this are tried with the first of them. */
const MOST_CHOICES = 6

/**
 * Texts of about this length that a pattern probably matches: lookarounds and word boundaries are left to whoever tries
 * the texts. Nothing for what is no pattern.
 */
export function* patternTexts(source: string, length: number): Generator<string> {
  const pattern = parsePattern(source)
  if (!pattern) return
  for (let choice = 0; choice < MOST_CHOICES; choice += 1) {
    for (const isVaried of [false, true]) {
      const shortest = write(pattern, { choice, isVaried, spare: 0, count: 0, room: { left: LONGEST_TEXT } })
      if (shortest.length >= LONGEST_TEXT) return
      const spare = Math.max(0, length - lengthOf(shortest))
      const text =
        spare === 0 ? shortest : write(pattern, { choice, isVaried, spare, count: 0, room: { left: LONGEST_TEXT } })
      yield text
      if (text !== shortest) yield shortest
      // What is not anchored can go on.
      yield text.padEnd(length, 'a')
      yield text.padStart(length, 'a')
    }
  }
}

/** The sets of characters in a pattern from which one has to be chosen, as they are written: `[^a-z]`, `\\p{L}`. */
export function listCharacterSets(source: string): string[] {
  const pattern = parsePattern(source)
  const found: string[] = []
  if (pattern) {
    visitRegExpAST(pattern, {
      onCharacterClassEnter: ({ raw }) => void found.push(raw),
      onCharacterSetEnter: ({ raw, parent }) => void (parent.type !== 'CharacterClass' && found.push(raw)),
    })
  }
  return found
}

interface Writing {
  /** Which of several alternatives to take. */
  readonly choice: number
  /** Whether neighbours differ, which passwords need. */
  readonly isVaried: boolean
  /** How many characters there may be beyond the shortest text. */
  spare: number
  /** How many characters were chosen. */
  count: number
  /** How many steps are left for the whole text. */
  readonly room: { left: number }
}

function write(node: AST.Pattern | AST.Element, writing: Writing): string {
  if (writing.room.left <= 0) return ''
  writing.room.left -= 1
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const { alternatives } = node
      const chosen = alternatives[Math.min(writing.choice, alternatives.length - 1)]
      return (chosen?.elements ?? []).map(element => write(element, writing)).join('')
    }
    case 'Quantifier':
      return repeat(node, writing)
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
      return chooseCharacter(node, writing)
    case 'Backreference':
      return [node.resolved]
        .flat()
        .map(group => write(group, { ...writing, spare: 0 }))
        .join('')
    default:
      return ''
  }
}

function repeat({ element, min, max }: AST.Quantifier, writing: Writing): string {
  const { spare } = writing
  let text = ''
  writing.spare = 0
  for (let count = 0; count < min && writing.room.left > 0; count += 1) text += write(element, writing)
  writing.spare = spare
  for (let count = min; count < max && writing.spare > 0; count += 1) {
    const next = write(element, { ...writing, spare: 0 })
    if (next === '' || lengthOf(next) > writing.spare) break
    writing.spare -= lengthOf(next)
    writing.count += 1
    text += next
  }
  return text
}

function chooseCharacter(node: AST.CharacterSet | AST.CharacterClass, writing: Writing): string {
  const fitting = listFitting(node)
  writing.count += 1
  return fitting[writing.isVaried ? (writing.count - 1) % Math.min(fitting.length, 4) : 0] ?? ''
}

const fittingOf = new WeakMap<object, readonly string[]>()

function listFitting(node: AST.CharacterSet | AST.CharacterClass): readonly string[] {
  const known = fittingOf.get(node)
  if (known) return known
  const expression = new RegExp(`^${node.raw}$`, 'u')
  const listed = node.type === 'CharacterClass' ? node.elements.flatMap(firstOf) : []
  const fitting = [...ALPHABET, ...listed].filter(character => expression.test(character))
  fittingOf.set(node, fitting)
  return fitting
}

function firstOf(element: AST.CharacterClassElement): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)]
  return element.type === 'CharacterClassRange' ? [String.fromCodePoint(element.min.value)] : []
}

/** The length of a text is counted in code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}
