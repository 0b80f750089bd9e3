import { escapeForLine } from '../escape/terminal.ts'
import { displayWidth } from './display-width.ts'

/** A cell of a table. Numbers stand at its right edge, everything else at its left one. */
export type TableCell = string | number

/** A table for a terminal: columns as wide as their widest cell. */
export function renderTable(headings: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const shown = rows.map(row => row.map(cell => (typeof cell === 'string' ? escapeForLine(cell) : cell)))
  const widths = columnWidths([headings, ...shown], 0)
  const renderRow = (row: readonly TableCell[]) => padCells(row, widths).join('  ').trimEnd()
  return [headings, widths.map(width => '─'.repeat(width)), ...shown].map(renderRow).join('\n')
}

/** A table in Markdown, whose cells are Markdown already, with columns as wide as their widest cell: as a formatter would leave it. */
export function renderMarkdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const [heading = [], ...others] = [headings, ...rows].map(row => row.map(escapeCell))
  const widths = columnWidths([heading, ...others], NARROWEST_MARKDOWN_COLUMN)
  const renderRow = (row: readonly string[]) => `| ${padCells(row, widths).join(' | ')} |`
  return [heading, widths.map(width => '-'.repeat(width)), ...others].map(renderRow).join('\n')
}

/** @see https://github.github.com/gfm/#delimiter-row */
const NARROWEST_MARKDOWN_COLUMN = 3

function columnWidths([headings = [], ...rows]: readonly (readonly TableCell[])[], least: number): number[] {
  return headings.map((_, column) =>
    Math.max(least, ...[headings, ...rows].map(row => displayWidth(String(row[column] ?? '')))),
  )
}

/** The cells of all columns, also of those for which the row has none. */
function padCells(row: readonly TableCell[], widths: readonly number[]): string[] {
  return widths.map((width, column) => {
    const cell = row[column] ?? ''
    const padding = ' '.repeat(Math.max(0, width - displayWidth(String(cell))))
    return typeof cell === 'number' ? padding + cell : cell + padding
  })
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
}
