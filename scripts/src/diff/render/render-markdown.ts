import { escapeForMarkdown } from '@crm-clients/openapi/escape'
import { describeBump } from '../bump.ts'
import type { Change } from '../change.ts'
import { type ChangeVerdict, verdicts } from '../rule.ts'
import type { VendorDiff } from '../vendor-diff.ts'
import { describeFault, summarizeChanges, typesNote } from './summarize-changes.ts'

const HEADINGS: Readonly<Record<ChangeVerdict, string>> = { breaking: 'Breaking', minor: 'Added', patch: 'Details' }

/** Renders what changed as a comment for a pull request, in GitHub's Markdown. */
export function renderMarkdown(diffs: readonly VendorDiff[], base: string): string {
  if (diffs.length === 0) return `No spec has changed since \`${base}\`.`
  return ['## What changes for users of the clients', ...diffs.map(renderVendor)].join('\n\n')
}

function renderVendor(diff: VendorDiff): string {
  const { vendor, changes, disagreements, faults } = diff
  const groups = verdicts.flatMap(group => {
    const lines = changes.filter(change => change.verdict === group).map(renderChange)
    return lines.length > 0 ? [`#### ${HEADINGS[group]}`, lines.join('\n')] : []
  })
  return [
    `### \`${vendor.packageName}\`: ${describeBump(diff)}`,
    `${summarizeChanges(changes)} in \`${vendor.specName}\`.`,
    ...renderFaults(faults),
    ...groups,
    ...renderDisagreements(disagreements),
  ].join('\n\n')
}

function renderChange(change: Change): string {
  const note = typesNote(change)
  return `- ${escapeForMarkdown(change.message)} (\`${change.rule}\`, ${change.file}:${change.line}${note ? `; ${note}` : ''})`
}

function renderFaults(faults: VendorDiff['faults']): string[] {
  if (faults.length === 0) return []
  return [
    '> [!WARNING]\n> A version is not valid. What is wrong was left out of the comparison.',
    faults.map(fault => `- ${escapeForMarkdown(describeFault(fault))}`).join('\n'),
  ]
}

function renderDisagreements(disagreements: VendorDiff['disagreements']): string[] {
  if (!disagreements) return ['_TypeScript was not asked._']
  if (disagreements.length === 0) return []
  return [
    '> [!WARNING]\n> The rules and TypeScript disagree. One of them is wrong; until that is resolved, the stricter verdict counts.',
    disagreements.map(({ message }) => `- ${escapeForMarkdown(message)}`).join('\n'),
  ]
}
