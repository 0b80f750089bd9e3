import { escapeForLine } from '@crm-clients/openapi/escape'
import { describeBump } from '../bump.ts'
import type { VendorDiff } from '../vendor-diff.ts'
import { describeFault, summarizeChanges, typesNote } from './summarize-changes.ts'

/** Renders what changed for a terminal. */
export function renderText(diffs: readonly VendorDiff[], base: string): string {
  if (diffs.length === 0) return `No spec has changed since ${base}.`
  return diffs.map(renderVendor).join('\n\n')
}

function renderVendor(diff: VendorDiff): string {
  const { vendor, changes, disagreements, faults } = diff
  const lines = changes.map(change => {
    const { verdict: weight, rule, direction, file, line, message, pointer } = change
    const note = typesNote(change)
    return [
      `  ${weight.padEnd(8)}  ${direction === 'client' ? '' : `${direction}: `}${plain(message)}${note ? ` (${note})` : ''}`,
      `            ${rule}  ${file}:${line}  ${escapeForLine(pointer)}`,
    ].join('\n')
  })
  return [
    `${vendor.packageName}: ${describeBump(diff)} (${summarizeChanges(changes)})`,
    ...faults.map(fault => `  INVALID   ${plain(describeFault(fault))}`),
    ...lines,
    ...(disagreements ?? []).map(({ message }) => `  DISAGREEMENT  ${plain(message)}`),
    ...(disagreements ? [] : ['  TypeScript was not asked (--no-types).']),
  ].join('\n')
}

/** Messages are Markdown. */
function plain(message: string): string {
  return escapeForLine(message.replaceAll('`', ''))
}
