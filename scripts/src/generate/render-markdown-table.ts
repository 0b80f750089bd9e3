/** A table in Markdown, with columns as wide as their widest cell: as a formatter would leave it. */
export function renderMarkdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headings, ...rows].map(row => row.map(escapeCell))
  const widths = headings.map((_, column) => Math.max(3, ...cells.map(row => displayWidth(row[column] ?? ''))))
  const renderRow = (row: readonly string[]) =>
    `| ${widths.map((width, column) => padEnd(row[column] ?? '', width)).join(' | ')} |`
  const [heading = [], ...others] = cells
  return [heading, widths.map(width => '-'.repeat(width)), ...others].map(renderRow).join('\n')
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text))
}

/** Characters that take two columns. @see https://www.unicode.org/reports/tr11/ */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u

function displayWidth(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0)
}
