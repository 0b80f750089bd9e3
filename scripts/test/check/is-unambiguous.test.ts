import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUnambiguous } from '../../src/check/is-unambiguous.ts'
import { judgePattern } from '../../src/check/judge-pattern.ts'

test.each([
  '^abc$',
  '^[a-z]+(-[a-z]+)*$',
  '^(a|ab)(c|bcd)*$',
  '^(?:one|other|oneself)(?:,(?:one|other|oneself))*$',
  String.raw`^(?!\.)(?!.*\.\.)[\w.]*@(?:[a-z][a-z-]*\.)+[a-z]{2,}$`,
  '^(?: ?[a-z]){11,30}$',
  '^a{0,3}b?$',
  '^a?a?$',
  '^[^/]*/[^/]*$',
  '^$',
])('there is one way through %s', pattern => {
  expect(isUnambiguous(pattern)).toBe(true)
})

test.each([
  // Each of these is tried at every place of a text.
  'a*b',
  '^a|a*$',
  // Two ways to the same place.
  '^(a+)+$',
  '^(a|a)*$',
  '^(a|b|ab)*$',
  '^a*a*$',
  '^(?:a|a){2}$',
  '^[a-m]*[k-z]*$',
  String.raw`^\d*[0-9]*$`,
  String.raw`^.*\n?.*$`,
  '^(?:a*)*$',
  '^(?:a?){9}$',
  '^(|a?)b$',
  '^(?!a*a*b)c$',
  // For somebody who knows more.
  String.raw`^(a)\1$`,
  '^a(?=b)',
  String.raw`^\bword`,
  String.raw`^\p{L}+$`,
  '^(?<name>a)$',
  '^(?<=a)b',
  '^a{2001}$',
  '^(',
  '^[a',
  '^a{0}$',
])('that there is one way through %s is not said', pattern => {
  expect(isUnambiguous(pattern)).toBe(false)
})

/** Small patterns of few letters, of which many are ambiguous. */
const patterns = fc
  .letrec<{ part: string; one: string }>(tie => ({
    one: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('a', 'b', '[ab]', '[^a]', '.'),
      fc.tuple(tie('part'), tie('part')).map(parts => `(?:${parts.join('|')})`),
      fc.tuple(tie('one'), tie('one')).map(parts => parts.join('')),
    ),
    part: fc
      .tuple(tie('one'), fc.constantFrom('', '', '*', '+', '?', '{1,3}'))
      .map(([one, quantifier]) => (quantifier === '' ? one : `(?:${one})${quantifier}`)),
  }))
  .part.map(part => `^${part}c$`)

test('where it is said, the judge who takes longer finds no harm', { timeout: 120_000 }, () => {
  const sample = fc.sample(patterns, { seed: 5, numRuns: 400 })
  const said = [...new Set(sample)].filter(isUnambiguous)
  expect(said.length).toBeGreaterThan(40)
  for (const pattern of said.slice(0, 60)) {
    // The quick one does not read what has a name.
    expect([pattern, judgePattern(pattern.replace('^', '^(?<start>)')).growth]).toEqual([pattern, 'harmless'])
  }
})
