/** A table for a terminal: columns as wide as their longest cell. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const renderRow = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [renderRow(headings), renderRow(widths.map(width => '─'.repeat(width))), ...rows.map(renderRow)].join('\n')
}
