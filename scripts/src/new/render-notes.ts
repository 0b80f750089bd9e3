import { escapeForMarkdown } from '@crm-clients/openapi/escape'
import type { Note } from './import/draft.ts'

/** Notes by heading for a terminal: a line each, of the first few of a kind. */
export function renderNotes(notes: readonly Note[], mostOfAKind: number): string {
  return renderKinds(notes, (heading, lines) => {
    const more = lines.length > mostOfAKind ? [`- and ${lines.length - mostOfAKind} more`] : []
    return [`${heading}:`, '', ...lines.slice(0, mostOfAKind), ...more]
  })
}

/** A longer list is folded, so that whoever reads a page sees its end. */
const MOST_UNFOLDED = 10

/** All notes by heading for a page of Markdown, of which the long lists are folded. */
export function renderFoldedNotes(notes: readonly Note[]): string {
  return renderKinds(notes, (heading, lines) =>
    lines.length > MOST_UNFOLDED
      ? ['<details>', `<summary>${heading}</summary>`, '', ...lines, '', '</details>']
      : [`${heading}:`, '', ...lines],
  )
}

function renderKinds(notes: readonly Note[], render: (heading: string, lines: readonly string[]) => string[]): string {
  const kinds = Map.groupBy(notes, ({ heading }) => heading)
  return [...kinds]
    .map(([heading, kind]) => {
      const lines = kind.map(({ detail }) => `- ${escapeForMarkdown(detail)}`)
      return render(`${heading} (${kind.length})`, lines).join('\n')
    })
    .join('\n\n')
}
