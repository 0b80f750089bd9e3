import { renderTable } from '@crm-clients/openapi/command-line'

/** What a measurement found: rows for people and, with the same names, for programs. */
export interface Measurement {
  /** What was measured, and in which unit. */
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string | number>>[]
  /** What a reader of the numbers has to know. */
  readonly notes: readonly string[]
  /** The targets that were missed; empty when all is well. */
  readonly missed: readonly string[]
}

/** Prints a report as a table, or as JSON when the command line says `--json`. A missed target is exit code 1. */
export function printReport(report: Measurement, args: readonly string[] = process.argv.slice(2)): void {
  if (args.includes('--json')) console.log(JSON.stringify(report, null, 2))
  else console.log(renderReport(report))
  if (report.missed.length > 0) process.exitCode = 1
}

function renderReport({ title, rows, notes, missed }: Measurement): string {
  const headings = Object.keys(rows[0] ?? {})
  const cells = rows.map(row => headings.map(heading => String(row[heading] ?? '')))
  return [
    title,
    '',
    renderTable(headings, cells),
    '',
    ...notes,
    ...missed.map(target => `MISSED: ${target}`),
    ...(missed.length === 0 ? ['All targets are met.'] : []),
  ].join('\n')
}
