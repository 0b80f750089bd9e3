import { showControls } from './show-controls.ts'

/**
 * A text in Markdown, on one line. Code spans stay what they are; nothing else does anything: no link, no HTML, no heading.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function escapeForMarkdown(text: string): string {
  const line = onOneLine(text)
  const parts: string[] = []
  let end = 0
  for (const span of line.matchAll(CODE_SPAN)) {
    parts.push(escapePlain(line.slice(end, span.index)), codeForMarkdown(span[2] ?? ''))
    end = span.index + span[0].length
  }
  parts.push(escapePlain(line.slice(end)))
  return parts
    .join('')
    .replace(/^[#>+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A code span around any text, on one line. */
export function codeForMarkdown(text: string): string {
  const line = showControls(text).replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padding = line === '' || /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

/**
 * A link of Markdown to an address of the web. To anything else, such as `javascript:`, there is no link, and the text alone is left.
 * @param text as {@link escapeForMarkdown} takes it.
 */
export function linkForMarkdown(text: string, url: string): string {
  const escaped = escapeForMarkdown(text)
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return escaped
  const isPlain = /^[\w\-.~:/?#@!$&*+,;=%]+$/.test(url)
  return `[${escaped}](${isPlain ? url : new URL(url).href.replace(/[()<>[\]\\|`'"{}^]/g, encodeByte)})`
}

const CODE_SPAN = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g

function onOneLine(text: string): string {
  return showControls(text).replace(/\s+/g, ' ').trim()
}

/** What opens something: emphasis, links, HTML, entities. An underscore within a word opens nothing. */
function escapePlain(text: string): string {
  return text
    .replace(/[\\`*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
}

function encodeByte(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`
}
