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
  // Most templates of a large document are told apart by this, and need not be compiled.
  if (countSegments(template) !== countSegments(path) || !beginsAlike(template, path)) return undefined
  const { names, pattern } = compileTemplate(template)
  const match = pattern.exec(path)
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined
}

function countSegments(path: string): number {
  return path.split('/').length
}

/** Whether a path may fit what a template begins with, as far as that can be told without decoding anything. */
function beginsAlike(template: string, path: string): boolean {
  const [beginning = ''] = template.split('{', 1)
  return path.startsWith(beginning) || `${beginning}${path}`.includes('%')
}

interface Template {
  readonly names: readonly string[]
  readonly pattern: RegExp
}

// Routing tries every template for every request.
const templates = new Map<string, Template>()

function compileTemplate(template: string): Template {
  const known = templates.get(template)
  if (known) return known
  const parts = template.split(/\{([^}]*)\}/)
  const pattern = parts.map((part, index) =>
    index % 2 === 0 ? [...decodePercent(part)].map(anySpelling).join('') : '([^/]*)',
  )
  const compiled = { names: parts.filter((_, index) => index % 2 === 1), pattern: new RegExp(`^${pattern.join('')}$`) }
  templates.set(template, compiled)
  return compiled
}

/** A character of a path, itself or percent-encoded. */
function anySpelling(character: string): string {
  const plain = character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  if (character === '/' || /[\p{Surrogate}]/u.test(character)) return plain
  const bytes = [...new TextEncoder().encode(character)].map(byte => `%${byte.toString(16).padStart(2, '0')}`)
  const encoded = bytes.join('').replace(/[a-f]/g, letter => `[${letter}${letter.toUpperCase()}]`)
  return `(?:${plain}|${encoded})`
}
