import type { ChangeRule } from '../rule.ts'

const TYPES: Readonly<Record<ChangeRule['types'], string>> = {
  always: 'show it',
  partly: 'may show it',
  never: 'do not show it',
}

/** Renders the table of rules for `docs/spec-diff.md`, with columns as wide as their longest cell. */
export function renderRuleTable(rules: readonly ChangeRule[]): string {
  const rows = [
    ['rule', 'verdict', 'when', 'types'],
    ...rules.map(({ id, verdict, when, types }) => [
      `\`${id}\``,
      verdict,
      when,
      verdict === 'breaking' ? TYPES[types] : '',
    ]),
  ]
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const render = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [headings = [], ...others] = rows
  return [render(headings), render(widths.map(width => '-'.repeat(width))), ...others.map(render)].join('\n')
}
