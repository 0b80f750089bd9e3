import { escapeForPattern } from '../escape/pattern.ts'
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
  const { names, pattern } = compiled()
  const match = pattern.exec(path)
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined
}

/** How many segments a path or a template has. */
export function countSegments(path: string): number {
  return path.split('/').length
}

interface Template {
  readonly names: readonly string[]
  readonly pattern: RegExp
}

/** What tells a template from most others at a glance. */
interface Outline {
  /** What it begins with, up to its first parameter. */
  readonly beginning: string
  /** Whether that stands for itself, since nothing in it is percent-encoded. */
  readonly isPlain: boolean
  readonly segments: number
  readonly compiled: () => Template
}

// Routing tries every template for every request.
const outlines = new Map<string, Outline>()

function outlineOf(template: string): Outline {
  const known = outlines.get(template)
  if (known) return known
  const [beginning = ''] = template.split('{', 1)
  let compiled: Template | undefined
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

function compileTemplate(template: string): Template {
  const parts = template.split(/\{([^}]*)\}/)
  const pattern = parts.map((part, index) =>
    index % 2 === 0 ? [...decodePercent(part)].map(anySpelling).join('') : '([^/]*)',
  )
  return { names: parts.filter((_, index) => index % 2 === 1), pattern: new RegExp(`^${pattern.join('')}$`) }
}

/** A character of a path, itself or percent-encoded. */
function anySpelling(character: string): string {
  const plain = escapeForPattern(character)
  if (character === '/' || /[\p{Surrogate}]/u.test(character)) return plain
  const bytes = [...new TextEncoder().encode(character)].map(byte => `%${byte.toString(16).padStart(2, '0')}`)
  const encoded = bytes.join('').replace(/[a-f]/g, letter => `[${letter}${letter.toUpperCase()}]`)
  return `(?:${plain}|${encoded})`
}
