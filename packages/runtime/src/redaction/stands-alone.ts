/**
 * Whether a piece of a text is a value by itself: all of it, behind a name, or between quotes. Neither a word of a sentence
 * nor a name is one.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  const after = text.slice(end)
  if (!before) return !after
  return (ASSIGNED.test(before) || (OPENED.test(before) && !after.startsWith(' '))) && !CONTINUED.test(after)
}

const LONGEST_OPENING = 8

const OPENED = /([:"'`>[]|: |%2[27]|&quot;|&#\w+;)$/i

const CONTINUED = /^(\.?[\w~-]|\\*" ?:)/

/** In a query, a cookie or a form, or behind a scheme: the value ends with the word. */
const ASSIGNED = /(=|%3d|basic |bearer )$/i
