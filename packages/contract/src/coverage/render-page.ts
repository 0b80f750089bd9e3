import { createHash } from 'node:crypto'
import { escapeForHtml } from '@crm-clients/openapi/escape'
import { groupBy } from '../group-by.ts'
import type { Coverage } from './coverage.ts'
import { type CoveredEntry, isEmpty } from './covered-entry.ts'
import { type EntryGroup, groupEntries, tallyEntries } from './group-entries.ts'
import { STYLE } from './page-style.ts'
import { describeDisagreements, describeEntry, describeReasons } from './print-coverage.ts'

/** Nothing runs and nothing is loaded, whatever a document says: the page has one style, which is known by what it is. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`

/** Coverage matrices as one HTML page that needs nothing from outside. */
export function renderPage(coverages: readonly Coverage[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract coverage</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Contract coverage</h1>
<p>Each document's promises as a matrix: operation or component × part × media type × place × keyword.
<span class="passed">✓ exercised</span> <span class="explained">– cannot be exercised, with a reason</span>
<span class="empty">○ empty</span> <span class="failed">✗ failed</span></p>
${coverages.map(renderCoverage).join('\n')}
</main>
</body>
</html>
`
}

function renderCoverage(coverage: Coverage): string {
  const { title, summary, entries, failures } = coverage
  const { cases, failedCases, exercised, explained, empty } = summary
  const byOwner = groupBy(groupEntries(entries), ({ owner }) => owner)
  return `<section>
<h2>${escapeForHtml(title)}</h2>
<p><b>${cases}</b> cases, <b>${failedCases}</b> failed; <b>${summary.entries}</b> entries, <b>${exercised}</b> exercised,
<b>${explained}</b> explained, <b>${empty}</b> empty.</p>
${[...byOwner].map(([owner, group]) => `<h3>${escapeForHtml(owner)}</h3>\n${group.map(renderGroup).join('\n')}`).join('\n')}
${renderList('Not exercised', describeReasons(coverage))}
${renderList('Empty', entries.filter(isEmpty).map(describeEntry))}
${renderList(
  'Failed',
  failures.map(({ message }) => message),
)}
${renderList('What plain Prism sees differently', describeDisagreements(coverage))}
</section>`
}

/** One group as a table: places down, keywords across. */
function renderGroup({ part, mediaType, entries }: EntryGroup): string {
  const columns = [...new Set(entries.map(columnOf))]
  const rows = groupBy(entries, ({ location }) => location)
  const { exercised, entries: count } = tallyEntries(entries)
  const head = columns.map(column => `<th scope="col"><span>${escapeForHtml(column)}</span></th>`).join('')
  const body = [...rows].map(([location, group]) => {
    const byColumn = groupBy(group, columnOf)
    const values = columns.map(column => renderEntries(byColumn.get(column) ?? []))
    return `<tr><th scope="row">${escapeForHtml(location || '(all)')}</th>${values.join('')}</tr>`
  })
  const name = escapeForHtml([part, mediaType].filter(Boolean).join(' '))
  return `<details${exercised < count ? ' open' : ''}>
<summary>${name} <small>${exercised} of ${count} entries</small></summary>
<div class="matrix" role="region" aria-label="${name}" tabindex="0"><table><thead><tr><td></td>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>
</details>`
}

function renderEntries(entries: readonly CoveredEntry[]): string {
  if (entries.length === 0) return '<td></td>'
  const { failed, empty, explained, exercised } = tallyEntries(entries)
  const [state, sign] =
    failed > 0 ? ['failed', '✗'] : empty > 0 ? ['empty', '○'] : exercised > 0 ? ['passed', '✓'] : ['explained', '–']
  const cases = entries.reduce((sum, { passed, failed: broken }) => sum + passed + broken, 0)
  const titles = entries.map(entry => [describeEntry(entry), entry.reason ?? entry.case].filter(Boolean).join(': '))
  const mark = explained > 0 && exercised > 0 ? '*' : ''
  return `<td class="${state}" title="${escapeForHtml(titles.join('\n'))}">${sign}${cases > 1 ? ` ${cases}` : ''}${mark}</td>`
}

function columnOf({ keyword, example }: CoveredEntry): string {
  return keyword ?? (example === undefined ? 'as a whole' : 'example')
}

function renderList(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `<h3>${title}</h3>\n<ul>${lines.map(line => `<li>${escapeForHtml(line)}</li>`).join('')}</ul>`
}
