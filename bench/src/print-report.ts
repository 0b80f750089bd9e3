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
  /** What could not be measured, and what would mend that. */
  readonly skipped?: readonly string[]
}

/**
 * Prints a measurement as a table, or as JSON when the command line says `--json`. A missed target is exit code 1; where none is
 * missed and something was not measured, it is 2.
 */
export function printReport(measurement: Measurement, args: readonly string[] = process.argv.slice(2)): void {
  const { missed, skipped = [] } = measurement
  if (args.includes('--json')) console.log(JSON.stringify(measurement, null, 2))
  else console.log(renderReport(measurement))
  // A command may print several.
  if (missed.length > 0) process.exitCode = 1
  else if (skipped.length > 0) process.exitCode ??= 2
}

function renderReport({ title, rows, notes, missed, skipped = [] }: Measurement): string {
  const headings = Object.keys(rows[0] ?? {})
  const cells = rows.map(row => headings.map(heading => row[heading] ?? ''))
  return [
    title,
    '',
    renderTable(headings, cells),
    '',
    ...notes,
    ...skipped.map(reason => `SKIPPED: ${reason}`),
    ...missed.map(target => `MISSED: ${target}`),
    ...(missed.length + skipped.length === 0 ? ['All targets are met.'] : []),
  ].join('\n')
}
