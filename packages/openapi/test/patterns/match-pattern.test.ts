import { assert, constantFrom, oneof, property, string, stringMatching, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { buildAutomaton } from '../../src/patterns/automaton.ts'
import { countWays } from '../../src/patterns/count-ways.ts'
import { compilePattern } from '../../src/patterns/match-pattern.ts'
import { parsePattern } from '../../src/patterns/parse-pattern.ts'
import { findsMatch } from '../../src/patterns/run-automaton.ts'
import { computing } from '../computing.ts'

/** Patterns that keep the engine of the language busy for longer than anybody lives, and texts that do. */
const ATTACKS: readonly (readonly [pattern: string, text: string])[] = [
  ['^(a|a)*$', `${'a'.repeat(100_000)}!`],
  ['^(a+)+$', `${'a'.repeat(100_000)}!`],
  ['^(a|aa)+$', `${'a'.repeat(100_000)}!`],
  ['^(a?){50}a{50}$', 'a'.repeat(49)],
  ['^a*a*a*a*a*a*a*a*b$', 'a'.repeat(100_000)],
  ['a+$', `${'a'.repeat(100_000)}b`],
  ['\\s+$', `${' '.repeat(100_000)}x`],
  ['^(?=(a+)+b)c$', 'a'.repeat(100_000)],
  ['^(?!(a+)+$)b', `${'a'.repeat(100_000)}!`],
  ['(?<=^(a+)+)b', `${'a'.repeat(100_000)}!`],
  ['^(?:(?=.*a).)*$', 'b'.repeat(100_000)],
  ['^(\\w+\\s?)*$', `${'word '.repeat(20_000)}!`],
  [
    '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$',
    'a'.repeat(50_000),
  ],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(100_000)],
  ['^(.{1,50}){1,50}x$', 'a'.repeat(100_000)],
  ['^(\\p{L}|\\w)*$', `${'é'.repeat(50_000)}${'a'.repeat(50_000)}!`],
  ['^(😀|.)*$', `${'😀'.repeat(50_000)}\n`],
  ['^(a*)*\\1b$', 'a'.repeat(100_000)],
  ['^((a{100}){100}){100}$', 'a'.repeat(100_000)],
]

test.each(ATTACKS)('%s is told to refuse a text soon', (pattern, text) => {
  const { test: matches } = compilePattern(pattern)
  // A hundred milliseconds on a machine of its own; what is guarded against takes years.
  expect(computing(() => expect(matches(text)).toBe(false))).toBeLessThan(1500)
})

test.each([
  ['^(a|a)*$', 'a'.repeat(100_000)],
  ['^(\\w+\\s?)*$', 'word '.repeat(20_000)],
  ['(?<=(x+)+)y$', `${'x'.repeat(100_000)}y`],
  ['\\bend\\b', `${'a '.repeat(100_000)}end`],
  ['^[^@]+@[^@]+\\.[a-z]{2,}$', `${'a'.repeat(50_000)}@${'b.'.repeat(20_000)}com`],
])('%s is told to accept a long text', (pattern, text) => {
  expect(compilePattern(pattern).test(text)).toBe(true)
})

test('what refers to a group is matched as well where it ends', () => {
  expect(compilePattern('^(["\'])(a|a)*\\1$').test('"aaa"')).toBe(true)
  expect(compilePattern('^(["\'])(a|a)*\\1$').test('"aaa\'')).toBe(false)
})

test('texts that take long are given some milliseconds together, and a pattern that often takes longer none', async () => {
  const matcher = compilePattern('^(b+)+\\1$')
  const slow = Array.from({ length: 100 }, (_, index) => `${'b'.repeat(40)}!${index}`)
  // Fifty milliseconds, in place of as many for each.
  expect(computing(() => slow.filter(text => matcher.test(text)))).toBeLessThan(1000)
  for (let turn = 0; turn < 10; turn++) {
    await new Promise(setImmediate)
    matcher.test(slow[turn] as string)
  }
  await new Promise(setImmediate)
  expect(computing(() => matcher.test(slow[0] as string))).toBeLessThan(40)
  expect(matcher.test('bb')).toBe(true)
})

test('what is no regular expression is refused as ever', () => {
  expect(() => compilePattern('(')).toThrow(SyntaxError)
  expect(() => compilePattern('\\-')).toThrow(SyntaxError)
})

const ATOMS = [
  'a',
  'b',
  '[ab]',
  '[^a]',
  '.',
  '\\w',
  '\\s',
  '\\d',
  'é',
  '😀',
  '\\u{1F600}',
  '\\p{L}',
  '(?:ab|a)',
  '(a|b|)',
  '(?:a*b)',
]
const CONDITIONS = ['^', '$', '\\b', '(?=a)', '(?!b)', '(?<=a.)', '(?<!b)', '(?=.*b$)', '(?<=^a*)']
const QUANTIFIERS = ['', '', '*', '+', '?', '{2}', '{1,3}', '{0,2}', '*?', '{2,}']
const element = oneof(
  tuple(constantFrom(...ATOMS), constantFrom(...QUANTIFIERS)).map(parts => parts.join('')),
  constantFrom(...CONDITIONS),
)
const sequence = tuple(element, element, element).map(parts => parts.join(''))
const pattern = oneof(
  sequence,
  tuple(sequence, sequence).map(parts => parts.join('|')),
  tuple(sequence, constantFrom(...QUANTIFIERS), element).map(
    ([inner, quantifier, last]) => `(${inner})${quantifier}${last}`,
  ),
)
const text = oneof(stringMatching(/^[ab é😀_1]{0,8}$/u), string({ unit: 'grapheme', maxLength: 5 }))

test('an automaton finds what the engine of the language finds', { timeout: 120_000 }, () => {
  const holds = property(pattern, text, (source, given) => {
    const alternatives = parsePattern(source)?.alternatives ?? []
    // Between the halves of a letter V8 finds what takes no room, and the standard does not.
    if (/[\u{10000}-\u{10ffff}]/u.test(given) && new RegExp(source, 'u').exec(given)?.[0] === '') return true
    return findsMatch(buildAutomaton(alternatives), given) === new RegExp(source, 'u').test(given)
  })
  assert(holds, { numRuns: 3000, seed: 7 })
})

test.each([
  ['^[a-z]{3}$', 1],
  ['^[a-z]+$', 101],
  ['[a-z]+', 101 * 101],
  ['^a?b?c?$', 8],
  ['^(a|b)c$', 2],
  ['^(?:a|b){3}$', 8],
  ['^(?=a*)b$', 101],
])('%s has at most so many ways in a hundred letters', (source, ways) => {
  expect(countWays(parsePattern(source) as NonNullable<ReturnType<typeof parsePattern>>, 100)).toBe(ways)
})

test('what repeats what repeats has more ways than anybody counts', () => {
  const nested = parsePattern('^(a+)+$') as NonNullable<ReturnType<typeof parsePattern>>
  expect(countWays(nested, 1000)).toBe(Number.POSITIVE_INFINITY)
})
