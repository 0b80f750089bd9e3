import { compilePattern } from '../patterns/index.ts'
import { LONGEST_TEXT, patternTexts } from '../patterns/pattern-texts.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import { FORMATS, OTHER_FORMATS } from './formats.ts'
import { fitsText, type Limits } from './limits.ts'

const COMMON = ['string', '1', '1001', 'a', 'A', 'ABC', 'string_1', '+421900000000', 'EUR', 'en-GB', '12:00', '#ffffff']
/** A text of a format that has to be as short as this may have no room for a sample. */
const LONGEST_SHORT = 64
const FILLERS = ['x', 'a', '0', '1', 'A', '-', ' ']
const STRANGE = [' ', '!', '#', '~', '\\', '/', '.', '-', '_', '@', ',', '0', 'a', 'A']

/** A text that keeps all limits, as far as one is found. */
export function sampleText(limits: Limits, parts: readonly SchemaPart[]): string | undefined {
  const given = seeds(limits, parts)
  const { minLength, maxLength } = limits
  const length = Math.min(Math.max(minLength, 6), maxLength)
  const isFitting = (text: string | undefined) => text !== undefined && fitsText(limits, text)
  const found = [...given, textOfLength(limits, parts, length)].find(isFitting)
  // The shortest text of a format may be longer than six.
  const longest = maxLength <= LONGEST_SHORT ? textOfLength(limits, parts, maxLength) : undefined
  return found ?? longest ?? findMatching(limits, length, isFitting)
}

/** A text of exactly this length that keeps the other limits. Undefined where none is found. */
export function textOfLength(limits: Limits, parts: readonly SchemaPart[], length: number): string | undefined {
  if (length > LONGEST_TEXT) return undefined
  const others = { ...limits, minLength: length, maxLength: length }
  const isFitting = (text: string) => fitsText(others, text)
  const formatted = limits.formats.flatMap(format => FORMATS[format]?.ofLength?.(length) ?? [])
  const formattedText = formatted.find(isFitting)
  if (formattedText !== undefined) return formattedText
  for (const seed of seeds(limits, parts)) for (const text of stretch(seed, length)) if (isFitting(text)) return text
  return findMatching(limits, length, isFitting)
}

/** A text that is made from one of the patterns, and passes. */
function findMatching(limits: Limits, length: number, isFitting: (text: string) => boolean): string | undefined {
  if (length > LONGEST_TEXT) return undefined
  const samples = limits.formats.flatMap(format => FORMATS[format]?.sample ?? [])
  for (const pattern of limits.patterns) {
    for (const text of patternTexts(pattern.source, length)) {
      // A pattern often says how a text of a format begins or ends.
      const joined = samples.flatMap(sample => [text + sample.slice(text.length), sample.slice(0, -text.length) + text])
      const found = [text, ...joined].find(isFitting)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** A text that keeps all limits but the patterns. */
export function textAgainst(pattern: string, limits: Limits, parts: readonly SchemaPart[]): string | undefined {
  const expression = compilePattern(pattern)
  const patterns = limits.patterns.filter(({ source }) => source !== expression.source)
  const matching = sampleText(limits, parts)
  const base = [...(matching === undefined ? [] : [matching]), ...seeds(limits, parts)]
  const spoiled = base.flatMap(seed =>
    STRANGE.flatMap(sign => [0, seed.length, Math.floor(seed.length / 2), 1].map(at => insert(seed, at, sign))),
  )
  const candidates = [...base, ...spoiled, '', '?', ...base.map(seed => seed.slice(1))].filter(
    text => !expression.test(text),
  )
  return candidates.find(text => fitsText({ ...limits, patterns }, text)) ?? candidates[0]
}

/** Texts to start from: those that the schema gives, those of its formats, and common ones. */
function seeds({ formats }: Limits, parts: readonly SchemaPart[]): string[] {
  const given = parts.flatMap(({ schema }) =>
    [schema.example, schema.examples, schema.default, schema.const, schema.enum].flat(),
  )
  const samples = Object.entries(FORMATS).map(([name, { sample }]) => ({ name, sample }))
  const own = samples.filter(({ name }) => formats.includes(name))
  const others = formats.map(format => OTHER_FORMATS[format])
  const texts = [
    ...given,
    ...others,
    ...own.map(({ sample }) => sample),
    ...COMMON,
    ...samples.map(({ sample }) => sample),
  ]
  return [...new Set(texts.filter(text => typeof text === 'string'))]
}

/** Texts of a length, made from another one. There are many, and mostly the first one fits. */
function* stretch(seed: string, length: number): Generator<string> {
  const missing = length - seed.length
  if (missing <= 0) {
    yield* [seed.slice(0, length), seed.slice(-missing)]
    return
  }
  const places = Array.from({ length: Math.min(seed.length, 24) + 1 }, (_, index) => seed.length - index)
  for (const filler of FILLERS) for (const at of places) yield insert(seed, at, filler.repeat(missing))
}

function insert(text: string, at: number, addition: string): string {
  return text.slice(0, at) + addition + text.slice(at)
}
