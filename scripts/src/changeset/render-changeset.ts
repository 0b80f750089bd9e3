import { createHash } from 'node:crypto'
import { escapeForMarkdown } from '@crm-clients/openapi/escape'
import type { Bump } from '../diff/bump.ts'
import type { Change } from '../diff/change.ts'
import { summarizeChanges, typesNote } from '../diff/render/summarize-changes.ts'
import { type ChangeVerdict, verdicts } from '../diff/rule.ts'
import type { VendorDiff } from '../diff/vendor-diff.ts'

/** A file in `.changeset`. */
export interface Changeset {
  /** `spec-kare-1a2b3c4d.md`: the same changes give the same name. */
  readonly name: string
  readonly text: string
}

const HEADINGS: Readonly<Record<ChangeVerdict, string>> = { breaking: 'Breaking:', minor: 'Added:', patch: 'Details:' }

/** More texts and examples than this are only counted. */
const MOST_DETAILS = 5

/** Renders the changeset of a vendor: package, bump, and what its CHANGELOG is to say. */
export function renderChangeset({ vendor, changes, disagreements }: VendorDiff, bump: Bump): Changeset {
  const [only] = changes
  const isWhole = only?.rule === 'client-added' || only?.rule === 'client-removed'
  const groups = verdicts.flatMap(verdict => {
    const lines = renderGroup(changes.filter(change => change.verdict === verdict))
    return lines.length > 0 ? [HEADINGS[verdict], lines.join('\n')] : []
  })
  const disagreeing = (disagreements ?? []).map(({ message }) => `- ${escapeForMarkdown(message)}`)
  const body = isWhole
    ? [escapeForMarkdown(only.message)]
    : [
        `The spec changed: ${summarizeChanges(changes)}.`,
        ...groups,
        ...(disagreeing.length > 0 ? ['The rules and TypeScript disagree:', disagreeing.join('\n')] : []),
      ]
  const text = ['---', `"${vendor.packageName}": ${bump}`, '---', '', body.join('\n\n'), ''].join('\n')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { name: `spec-${vendor.slug}-${hash}.md`, text }
}

/** The vendor of a changeset with such a name; undefined for a changeset that somebody else wrote. */
export function readSlug(name: string): string | undefined {
  return /^spec-(.+)-[0-9a-f]{8}\.md$/.exec(name)?.[1]
}

function renderGroup(changes: readonly Change[]): string[] {
  const isDetail = ({ verdict }: Change) => verdict === 'patch'
  if (changes.length > MOST_DETAILS && changes.every(isDetail))
    return [`- ${changes.length} details, such as texts and examples`]
  return [...new Set(changes.map(renderChange))]
}

function renderChange(change: Change): string {
  const { message, direction } = change
  const remarks = [direction === 'client' ? undefined : `in ${direction}s`, typesNote(change)].filter(Boolean)
  return `- ${escapeForMarkdown(message)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`
}
