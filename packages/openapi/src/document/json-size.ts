const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const OPENING = new Set([91, 123])
const CLOSING = new Set([93, 125])

/** How much a text of JSON may hold. */
export interface JsonBounds {
  /** Objects and lists inside of each other. */
  readonly levels: number
  /** Everything that stands in it. An object or list without entries counts as one with a single one. */
  readonly values?: number
}

/** What a text of JSON holds. */
export interface JsonSize {
  /** How many values, as far as it was looked through. */
  readonly values: number
  /** What it has too much of, and where that begins. */
  readonly excess?: { readonly of: keyof JsonBounds; readonly offset: number }
}

/**
 * Measures a text of JSON up to where it holds more than it may. That is to be known before it is parsed: few bytes make values that
 * fill the memory, and what goes through them afterwards has a stack that ends somewhere.
 */
export function measureJson(text: string, { levels, values: most = Number.POSITIVE_INFINITY }: JsonBounds): JsonSize {
  let depth = 0
  let values = 1
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset)
    if (code === QUOTE) offset = endOfText(text, offset)
    else if (CLOSING.has(code)) depth -= 1
    else if (code === COMMA || OPENING.has(code)) {
      if (code !== COMMA) depth += 1
      values += 1
      if (depth > levels) return { values, excess: { of: 'levels', offset } }
      if (values > most) return { values, excess: { of: 'values', offset } }
    }
  }
  return { values }
}

/** The quote that ends the text which begins at another one, or the end of all. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}
