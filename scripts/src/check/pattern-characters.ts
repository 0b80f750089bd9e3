/** A set of code points, as ranges. */
export type Characters = readonly (readonly [from: number, to: number])[]

const LAST = 0x10ffff
const code = (character: string) => character.codePointAt(0) as number
const range = (from: string, to = from) => [code(from), code(to)] as const

const DIGITS: Characters = [range('0', '9')]
const WORD: Characters = [range('0', '9'), range('A', 'Z'), range('_'), range('a', 'z')]
const SPACE: Characters = [
  range('\t', '\r'),
  range(' '),
  range('\u00a0'),
  range('\u1680'),
  range('\u2000', '\u200a'),
  range('\u2028', '\u2029'),
  range('\u202f'),
  range('\u205f'),
  range('\u3000'),
  range('\ufeff'),
]

/** What `.` stands for. */
export const ANY_CHARACTER: Characters = complement([range('\n'), range('\r'), range('\u2028', '\u2029')])

/** What `\d`, `\s` and `\w` stand for. */
export const CHARACTER_SETS: Readonly<Record<'digit' | 'space' | 'word', Characters>> = {
  digit: DIGITS,
  space: SPACE,
  word: WORD,
}

/** The characters that are not in a set. */
export function complement(characters: Characters): Characters {
  const sorted = [...characters].sort(([one], [other]) => one - other)
  const gaps: [number, number][] = []
  let start = 0
  for (const [from, to] of sorted) {
    if (from > start) gaps.push([start, from - 1])
    start = Math.max(start, to + 1)
  }
  if (start <= LAST) gaps.push([start, LAST])
  return gaps
}

/** Whether two sets have a character in common. */
export function overlap(one: Characters, other: Characters): boolean {
  return one.some(([from, to]) => other.some(([start, end]) => from <= end && start <= to))
}
