import type { Coverage, CoveredCell } from './coverage.ts'
import { isEmpty } from './coverage.ts'
import { type Face, groupBy, groupCells, tallyCells } from './group-cells.ts'
import { STYLE } from './page-style.ts'
import { describeCell, describeDisagreements, describeReasons } from './print-coverage.ts'

/** Coverage cubes as one HTML page that needs nothing from outside. */
export function renderPage(coverages: readonly Coverage[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract coverage</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Contract coverage</h1>
<p>Each document's promises as a cube: operation × status × media type × example × keyword.
<span class="passed">✓ exercised</span> <span class="explained">– cannot be exercised, with a reason</span>
<span class="empty">○ empty</span> <span class="failed">✗ failed</span></p>
${coverages.map(renderCoverage).join('\n')}
</body>
</html>
`
}

function renderCoverage(coverage: Coverage): string {
  const { title, summary, cells, failures } = coverage
  const { cases, failedCases, exercised, explained, empty } = summary
  const faces = groupBy(groupCells(cells), ({ operationId }) => operationId)
  return `<section>
<h2>${escapeText(title)}</h2>
<p><b>${cases}</b> cases, <b>${failedCases}</b> failed; <b>${summary.cells}</b> cells, <b>${exercised}</b> exercised,
<b>${explained}</b> explained, <b>${empty}</b> empty.</p>
${[...faces].map(([operationId, group]) => `<h3>${escapeText(operationId)}</h3>\n${group.map(renderFace).join('\n')}`).join('\n')}
${renderList('Not exercised', describeReasons(coverage))}
${renderList('Empty', cells.filter(isEmpty).map(describeCell))}
${renderList(
  'Failed',
  failures.map(({ message }) => message),
)}
${renderList('What plain Prism sees differently', describeDisagreements(coverage))}
</section>`
}

/** One face as a matrix: places down, keywords across. */
function renderFace({ part, mediaType, cells }: Face): string {
  const columns = [...new Set(cells.map(columnOf))]
  const rows = groupBy(cells, ({ location }) => location)
  const { exercised, cells: count } = tallyCells(cells)
  const head = columns.map(column => `<th scope="col"><span>${escapeText(column)}</span></th>`).join('')
  const body = [...rows].map(([location, group]) => {
    const byColumn = groupBy(group, columnOf)
    const values = columns.map(column => renderCells(byColumn.get(column) ?? []))
    return `<tr><th scope="row">${escapeText(location || '(all)')}</th>${values.join('')}</tr>`
  })
  return `<details${exercised < count ? ' open' : ''}>
<summary>${escapeText([part, mediaType].filter(Boolean).join(' '))} <small>${exercised} of ${count} cells</small></summary>
<div class="matrix"><table><thead><tr><th></th>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>
</details>`
}

function renderCells(cells: readonly CoveredCell[]): string {
  if (cells.length === 0) return '<td></td>'
  const { failed, empty, explained, exercised } = tallyCells(cells)
  const [state, sign] =
    failed > 0 ? ['failed', '✗'] : empty > 0 ? ['empty', '○'] : exercised > 0 ? ['passed', '✓'] : ['explained', '–']
  const cases = cells.reduce((sum, { passed, failed: broken }) => sum + passed + broken, 0)
  const titles = cells.map(cell => `${describeCell(cell)}${cell.reason === undefined ? '' : `: ${cell.reason}`}`)
  const mark = explained > 0 && exercised > 0 ? '*' : ''
  return `<td class="${state}" title="${escapeText(titles.join('\n'))}">${sign}${cases > 1 ? ` ${cases}` : ''}${mark}</td>`
}

function columnOf({ keyword, example }: CoveredCell): string {
  return keyword ?? (example === undefined ? 'as a whole' : 'example')
}

function renderList(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `<h4>${title}</h4>\n<ul>${lines.map(line => `<li>${escapeText(line)}</li>`).join('')}</ul>`
}

function escapeText(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, sign => names[sign] ?? sign)
}
