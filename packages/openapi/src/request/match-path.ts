import { decodePercent } from '../serialization/letters.ts'

/**
 * The values of a path template's parameters, decoded; undefined when the path does not fit the template. Both may be
 * percent-encoded or not: `/größe` and `/gr%C3%B6%C3%9Fe` are the same path.
 */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const texts = matchPathTexts(template, path)
  return texts && Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, decodePercent(text)]))
}

/** {@link matchPath}, with the values as they are spelt in the path: only there is a delimiter told from what is encoded. */
export function matchPathTexts(template: string, path: string): Record<string, string> | undefined {
  const { beginning, isPlain, segments, compiled } = outlineOf(template)
  // Most templates of a large document are told apart by these, and need not be compiled.
  if (!path.startsWith(beginning) && isPlain && !path.includes('%')) return undefined
  if (countSegments(path) !== segments) return undefined
  const given = path.split('/')
  const texts: (readonly [name: string, text: string])[] = []
  for (const [index, segment] of compiled().entries()) {
    const found = matchSegment(segment, given[index] ?? '')
    if (!found) return undefined
    texts.push(...found)
  }
  return Object.fromEntries(texts)
}

/**
 * The texts of a segment's placeholders, of which the first is as long as it can be, and then the second. Seen from the end, each literal
 * stands as near to it as it can: looking once is enough, where going back and trying again takes ages for a long text.
 */
function matchSegment(
  { names, literals }: Segment,
  text: string,
): (readonly [name: string, text: string])[] | undefined {
  const start = endOfLiteral(literals[0], text, 0)
  if (start === undefined) return undefined
  if (names.length === 0) return start === text.length ? [] : undefined
  const found: (readonly [string, string])[] = []
  let limit = text.length
  for (let index = names.length; index > 0; index -= 1) {
    const isLast = index === names.length
    let place = limit
    let end = endOfLiteral(literals[index], text, place)
    while (place >= start && (end === undefined || (isLast ? end !== limit : end > limit))) {
      place -= 1
      end = endOfLiteral(literals[index], text, place)
    }
    if (place < start || end === undefined) return undefined
    // What follows this literal belongs to the next placeholder.
    if (!isLast) found.unshift([names[index] ?? '', text.slice(end, limit)])
    limit = place
  }
  return [[names[0] ?? '', text.slice(start, limit)], ...found]
}

/** Where a literal ends that begins at a place of a text. Each of its characters stands there as it is, or percent-encoded. */
function endOfLiteral(literal: string | undefined, text: string, place: number): number | undefined {
  if (place < 0) return undefined
  let end = place
  for (const character of literal ?? '') {
    if (text.startsWith(character, end)) end += character.length
    else {
      const encoded = text[end] === '%' && encodeCharacter(character)
      if (!encoded || text.slice(end, end + encoded.length).toLowerCase() !== encoded) return undefined
      end += encoded.length
    }
  }
  return end
}

/** The bytes of a character, percent-encoded in small letters. Half of a surrogate pair has none. */
function encodeCharacter(character: string): string {
  if (/[\p{Surrogate}]/u.test(character)) return ''
  return [...new TextEncoder().encode(character)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** How many segments a path or a template has. */
export function countSegments(path: string): number {
  return path.split('/').length
}

/** A segment of a template: the names of its placeholders, and what stands before, between and behind them. */
interface Segment {
  readonly names: readonly string[]
  readonly literals: readonly string[]
}

/** What tells a template from most others at a glance. */
interface Outline {
  /** What it begins with, up to its first parameter. */
  readonly beginning: string
  /** Whether that stands for itself, since nothing in it is percent-encoded. */
  readonly isPlain: boolean
  readonly segments: number
  readonly compiled: () => readonly Segment[]
}

// Routing tries every template for every request.
const outlines = new Map<string, Outline>()

function outlineOf(template: string): Outline {
  const known = outlines.get(template)
  if (known) return known
  const [beginning = ''] = template.split('{', 1)
  let compiled: readonly Segment[] | undefined
  const outline = {
    beginning,
    isPlain: !beginning.includes('%'),
    segments: countSegments(template),
    compiled() {
      compiled ??= compileTemplate(template)
      return compiled
    },
  }
  outlines.set(template, outline)
  return outline
}

function compileTemplate(template: string): Segment[] {
  return template.split('/').map(segment => {
    const parts = segment.split(/\{([^{}]*)\}/)
    return {
      names: parts.filter((_, index) => index % 2 === 1),
      literals: parts.filter((_, index) => index % 2 === 0).map(decodePercent),
    }
  })
}
