import type { InstalledCompetitor } from './install-competitors.ts'
import type { Observation } from './observation.ts'

/** All that is known of a competitor. */
export interface Column extends InstalledCompetitor, Observation {
  readonly bundledBytes: number
  readonly typesErrors: boolean
}

/** What the table says of a competitor, line by line. */
const LINES: readonly (readonly [label: string, cell: (column: Column) => string | undefined])[] = [
  ['version', ({ version }) => version],
  [
    'installed',
    ({ installedBytes, packages }) => `${size(installedBytes)}, ${packages} ${packages === 1 ? 'package' : 'packages'}`,
  ],
  ['one call, bundled, gzip', ({ bundledBytes }) => size(bundledBytes)],
  ['one call, × `fetch`', ({ overhead }) => overhead.toFixed(1)],
  ['requests of a read, always 429', ({ read429 }) => `${read429}`],
  ['requests of a write, always 429', ({ write429 }) => `${write429}`],
  ['requests of a read, always 503', ({ read503 }) => `${read503}`],
  ['requests of a write, always 503', ({ write503 }) => `${write503}`],
  ['error: 404', ({ answered }) => code(answered)],
  ['error: nobody listens', ({ unreachable }) => code(unreachable)],
  ['error: time limit', ({ timeout }) => timeout && code(timeout)],
  ['stack leads to the caller', leadsHome],
  ['request id of an error', ({ requestId }) => requestId && code(requestId)],
  ['… that the vendor quotes', ({ printsQuotedToken }) => yesNo(printsQuotedToken)],
  ['body of an error is typed', ({ typesErrors }) => yesNo(typesErrors)],
  ['walks through two pages', ({ pages }) => (pages === undefined ? pages : yesNo(pages === 2))],
  ['reads two events of a stream', ({ events }) => (events === undefined ? events : yesNo(events === 2))],
  ['refuses a forged webhook', ({ webhooks }) => webhooks && code(webhooks)],
]

/** The table of the page: a line for each question, a column for each competitor. */
export function renderComparison(columns: readonly Column[]): string {
  const rows = LINES.map(([label, cell]) => [label, ...columns.map(column => cell(column) ?? '–')])
  const header = ['', ...columns.map(({ name }) => name)]
  return [header, header.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

function leadsHome({ answeredLeadsHome, unreachableLeadsHome, timeout, timeoutLeadsHome }: Column): string {
  const kinds = {
    '404': answeredLeadsHome,
    'nobody listens': unreachableLeadsHome,
    ...(timeout && { 'time limit': timeoutLeadsHome }),
  }
  const led = Object.entries(kinds).filter(([, leads]) => leads)
  return led.length === Object.keys(kinds).length ? 'always' : led.map(([kind]) => kind).join(', ') || 'never'
}

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
/** What is more than a name is said in words. */
const code = (name: string) => (name.includes(' ') ? name : `\`${name}\``)
const yesNo = (is: boolean) => (is ? 'yes' : 'no')
