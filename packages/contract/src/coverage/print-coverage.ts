import { renderTable } from '@crm-clients/openapi/command-line'
import { escapeForLine } from '@crm-clients/openapi/escape'
import type { CoverageEntry } from '../cases/coverage-entry.ts'
import { groupBy } from '../group-by.ts'
import type { Coverage } from './coverage.ts'
import { isEmpty } from './covered-entry.ts'
import { groupEntries, tallyEntries } from './group-entries.ts'

/** A coverage matrix for the terminal: its parts, its keywords, and everything that is not as it should be. */
export function printCoverage(coverage: Coverage): string {
  const { title, summary, entries, failures } = coverage
  const { cases, failedCases, entries: count, exercised, explained, empty } = summary
  const groups = groupEntries(entries).map(({ owner, part, mediaType, entries: group }) => {
    return [owner, part, mediaType, ...Object.values(tallyEntries(group))]
  })
  const keywords = [...groupBy(entries, ({ keyword = 'example' }) => keyword)].sort().map(([keyword, group]) => {
    return [keyword, ...Object.values(tallyEntries(group))]
  })
  const states = ['entries', 'exercised', 'explained', 'empty', 'failed']
  return [
    `${escapeForLine(title)}: ${cases} cases, ${failedCases} failed. ${count} entries: ${exercised} exercised, ${explained} explained, ${empty} empty.`,
    renderTable(['operation or component', 'part', 'media type', ...states], groups),
    renderTable(['keyword', ...states], keywords),
    ...section('Not exercised', describeReasons(coverage)),
    ...(empty > 0 ? [describeGaps(coverage)] : []),
    ...section(
      'Failed',
      failures.map(({ message }) => message),
    ),
    ...section('What plain Prism sees differently', describeDisagreements(coverage)),
  ].join('\n\n')
}

/** The empty entries of a coverage matrix, in words. */
export function describeGaps({ entries, summary }: Coverage): string {
  const gaps = entries.filter(isEmpty).map(entry => `  ${describeEntry(entry)}`)
  return `${summary.empty} entries of the coverage matrix are empty, and nobody says why:\n${gaps.join('\n')}`
}

/** An entry in one line: `updateContact 200 application/json /body/name maxLength accepted`. */
export function describeEntry(entry: CoverageEntry): string {
  const { operationId, component, travel, status, mediaType, example, location, keyword, detail, expects } = entry
  const owner = operationId ?? `${component} (${travel})`
  const parts = [owner, status, mediaType, example && `"${example}"`, location, keyword, detail, expects]
  return escapeForLine(parts.filter(Boolean).join(' '))
}

/** The entries that cannot be exercised, by reason. */
export function describeReasons({ entries }: Coverage): string[] {
  const explained = entries.filter(({ reason }) => reason !== undefined)
  return [...groupBy(explained, ({ reason = '' }) => reason)].map(
    ([reason, group]) => `${reason}: ${group.map(describeEntry).join('; ')}`,
  )
}

/** What plain Prism lets pass or refuses wrongly, by keyword, with one case of each. */
export function describeDisagreements({ disagreements }: Coverage): string[] {
  const plain = disagreements.filter(({ mock }) => mock === 'plain Prism')
  const groups = groupBy(plain, ({ keyword = 'example', mockSays }) => `${mockSays} ${keyword}`)
  return [...groups].map(([, group]) => {
    const [first] = group
    const verb = first?.mockSays === 'accepted' ? 'lets pass' : 'refuses'
    const example = escapeForLine(`${first?.case} (${first?.because})`)
    return `${verb} ${first?.keyword ?? 'examples'} in ${group.length} cases, such as: ${example}`
  })
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}\n${lines.map(line => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}`] : []
}
