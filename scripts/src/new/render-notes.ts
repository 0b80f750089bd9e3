import { escapeForMarkdown } from '@crm-clients/openapi/escape'
import type { Note } from './import/draft.ts'

/** Notes by heading: a line each, or for a terminal only the first few of a kind. */
export function renderNotes(notes: readonly Note[], mostOfAKind: number = Number.POSITIVE_INFINITY): string {
  const kinds = Map.groupBy(notes, ({ heading }) => heading)
  return [...kinds]
    .map(([heading, kind]) => {
      const lines = kind.slice(0, mostOfAKind).map(({ detail }) => `- ${escapeForMarkdown(detail)}`)
      const more = kind.length > mostOfAKind ? [`- and ${kind.length - mostOfAKind} more`] : []
      return [`${heading} (${kind.length}):`, '', ...lines, ...more].join('\n')
    })
    .join('\n\n')
}
