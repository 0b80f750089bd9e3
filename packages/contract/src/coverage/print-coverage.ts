import { renderTable } from '@crm-clients/openapi/command-line'
import type { Cell } from './cell.ts'
import { type Coverage, isEmpty } from './coverage.ts'
import { groupBy, groupCells, tallyCells } from './group-cells.ts'

/** A coverage cube for the terminal: its faces, its keywords, and everything that is not as it should be. */
export function printCoverage(coverage: Coverage): string {
  const { title, summary, cells, failures } = coverage
  const { cases, failedCases, cells: count, exercised, explained, empty } = summary
  const faces = groupCells(cells).map(face => {
    const tally = tallyCells(face.cells)
    return [face.operationId, face.part, face.mediaType, ...Object.values(tally)]
  })
  const keywords = [...groupBy(cells, ({ keyword = 'example' }) => keyword)].sort().map(([keyword, group]) => {
    return [keyword, ...Object.values(tallyCells(group))]
  })
  const states = ['cells', 'exercised', 'explained', 'empty', 'failed']
  return [
    `${title}: ${cases} cases, ${failedCases} failed. ${count} cells: ${exercised} exercised, ${explained} explained, ${empty} empty.`,
    renderTable(['operation', 'part', 'media type', ...states], faces),
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

/** The empty cells of a coverage cube, in words. */
export function describeGaps({ cells, summary }: Coverage): string {
  const gaps = cells.filter(isEmpty).map(cell => `  ${describeCell(cell)}`)
  return `${summary.empty} cells of the coverage cube are empty, and nobody says why:\n${gaps.join('\n')}`
}

/** A cell in one line: `updateContact 200 application/json /body/name maxLength accepted`. */
export function describeCell(cell: Cell): string {
  const { operationId, status, mediaType, example, location, keyword, detail, expects } = cell
  const parts = [operationId, status, mediaType, example && `"${example}"`, location, keyword, detail, expects]
  return parts.filter(Boolean).join(' ')
}

/** The cells that cannot be exercised, by reason. */
export function describeReasons({ cells }: Coverage): string[] {
  const explained = cells.filter(({ reason }) => reason !== undefined)
  return [...groupBy(explained, ({ reason = '' }) => reason)].map(
    ([reason, group]) => `${reason}: ${group.map(describeCell).join('; ')}`,
  )
}

/** What plain Prism lets pass or refuses wrongly, by keyword, with one case of each. */
export function describeDisagreements({ disagreements }: Coverage): string[] {
  const plain = disagreements.filter(({ mock }) => mock === 'plain Prism')
  const groups = groupBy(plain, ({ keyword = 'example', mockSays }) => `${mockSays} ${keyword}`)
  return [...groups].map(([, group]) => {
    const [first] = group
    const verb = first?.mockSays === 'accepted' ? 'lets pass' : 'refuses'
    return `${verb} ${first?.keyword ?? 'examples'} in ${group.length} cases, such as: ${first?.case} (${first?.because})`
  })
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}\n${lines.map(line => `  ${line}`).join('\n')}`] : []
}
