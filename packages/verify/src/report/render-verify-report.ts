import { codeForMarkdown, escapeForMarkdown } from '@crm-clients/openapi/escape'
import { describePatch } from '../compare/describe-patch.ts'
import type { ReportedDeviation, SeenOperation, VerifyReport } from './verify-report.ts'

const MOST_LINES = 40

/** A report as Markdown, to be pasted into an issue. What a server or a document said is escaped, or in code spans: it can do nothing. */
export function renderVerifyReport(report: VerifyReport): string {
  const { vendor, baseUrl, exchanges, deviations, information, operations, skipped } = report
  const asked = count(exchanges, 'request')
  const title = `## ${escapeForMarkdown(vendor)}: ${count(deviations.length, 'deviation')} from the spec`
  const summary =
    exchanges === 0
      ? `Nothing was verified: ${codeForMarkdown(baseUrl)} was sent no request.`
      : `${asked} to ${codeForMarkdown(baseUrl)}. Credentials are redacted.`
  const sections = [
    deviations.map((deviation, index) => `${index + 1}. ${describe(deviation)}`),
    information.length > 0 ? ['### No deviations, but worth knowing', ...information.map(summarize)] : [],
    ['### What was seen', ...limit(sortBySeen(operations).map(describeSeen))],
    skipped.length > 0
      ? [
          '### What was not sent',
          ...limit(skipped.map(({ request, reason }) => `- ${codeForMarkdown(request)}: ${escapeForMarkdown(reason)}`)),
        ]
      : [],
  ]
  return `${[title, summary, ...sections.filter(lines => lines.length > 0).map(lines => lines.join('\n'))].join('\n\n')}\n`
}

/** Operations of which something was seen come first: a long list is cut off. */
function sortBySeen(operations: readonly SeenOperation[]): SeenOperation[] {
  const isUnseen = ({ seen }: SeenOperation) => Number(Object.keys(seen).length === 0)
  return [...operations].sort((a, b) => isUnseen(a) - isUnseen(b))
}

/** Specs can have a thousand operations, and an issue has to stay readable. */
function limit(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_LINES
  return rest > 0 ? [...lines.slice(0, MOST_LINES), `- and ${rest} more`] : [...lines]
}

function describe(deviation: ReportedDeviation): string {
  const { rule, operation, status, location, message, expected, found, request, patch = [] } = deviation
  const answer = status === undefined ? 'no answer' : status
  return [
    `**${rule}** in ${codeForMarkdown(operation)}, ${answer}${times(deviation)}`,
    `   - where: ${codeForMarkdown(location)}`,
    `   - problem: ${codeForMarkdown(message)}`,
    `   - expected: ${codeForMarkdown(expected.value)} (${codeForMarkdown(expected.pointer)})`,
    `   - found: ${codeForMarkdown(found)}`,
    `   - request: ${codeForMarkdown(request)}`,
    ...(patch.length > 0 ? [`   - to document it: ${codeForMarkdown(describePatch(patch))}`] : []),
  ].join('\n')
}

function summarize(deviation: ReportedDeviation): string {
  const { rule, operation, status = 'no answer', location, message, expected } = deviation
  return `- ${rule} in ${codeForMarkdown(operation)}, ${status}${times(deviation)}: ${codeForMarkdown(location)}: ${codeForMarkdown(message)} (${codeForMarkdown(expected.pointer)})`
}

function describeSeen({ operation, documented, seen }: SeenOperation): string {
  const statuses = Object.entries(seen).map(([status, times]) => (times > 1 ? `${status} (${times} times)` : status))
  return `- ${codeForMarkdown(operation)}: ${statuses.join(', ') || 'nothing'}; documented are ${documented.join(', ') || 'no statuses'}`
}

function times({ count }: ReportedDeviation): string {
  return count > 1 ? `, ${count} times` : ''
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}
