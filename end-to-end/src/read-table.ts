/** The rows of the first table below a heading of a Markdown text, without its head; a cell is trimmed text. */
export function readTable(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n')
  const section = lines.slice(lines.indexOf(heading) + 1)
  const start = section.findIndex(line => line.startsWith('|'))
  const length = section.slice(start).findIndex(line => !line.startsWith('|'))
  const rows = section.slice(start + 2, length === -1 ? undefined : start + length)
  return rows.map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
}
