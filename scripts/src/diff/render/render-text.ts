import { escapeForLine } from '@crm-clients/openapi/escape'
import type { VendorDiff } from '../vendor-diff.ts'
import { summarizeChanges, typesNote } from './summarize-changes.ts'

/** Renders what changed for a terminal. */
export function renderText(diffs: readonly VendorDiff[], base: string): string {
  if (diffs.length === 0) return `No spec has changed since ${base}.`
  return diffs.map(renderVendor).join('\n\n')
}

function renderVendor({ vendor, changes, disagreements, verdict }: VendorDiff): string {
  const lines = changes.map(change => {
    const { verdict: weight, rule, direction, file, line, message, pointer } = change
    const note = typesNote(change)
    return [
      `  ${weight.padEnd(8)}  ${direction === 'client' ? '' : `${direction}: `}${plain(message)}${note ? ` (${note})` : ''}`,
      `            ${rule}  ${file}:${line}  ${escapeForLine(pointer)}`,
    ].join('\n')
  })
  return [
    `${vendor.packageName}: ${verdict} (${summarizeChanges(changes)})`,
    ...lines,
    ...(disagreements ?? []).map(({ message }) => `  DISAGREEMENT  ${plain(message)}`),
    ...(disagreements ? [] : ['  TypeScript was not asked (--no-types).']),
  ].join('\n')
}

/** Messages are Markdown. */
function plain(message: string): string {
  return escapeForLine(message.replaceAll('`', ''))
}
