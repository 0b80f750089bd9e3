import { walkDocument } from '@crm-clients/openapi/document'
import type { Draft, Note } from './draft.ts'

/** Schemas as OpenAPI 3.1 wants them, where the upgrade leaves something over. */
export function mendSchemas(draft: Draft): Note[] {
  const notes: Note[] = []
  for (const { kind, node, pointer } of walkDocument(draft)) {
    if (kind !== 'schema') continue
    if (typeof node.$id === 'string') {
      notes.push({ heading: 'Omitted $id of schemas', detail: `\`${node.$id}\` at \`${pointer}\`` })
      delete node.$id
    }
  }
  return notes
}
