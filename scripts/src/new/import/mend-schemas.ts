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
    for (const keyword of ['required', 'type']) {
      const { [keyword]: listed } = node
      if (!Array.isArray(listed)) continue
      const repeated = listed.find((each, index) => listed.indexOf(each) < index)
      if (repeated === undefined) continue
      notes.push({ heading: 'Omitted what is listed twice', detail: `\`${repeated}\` in ${keyword} at \`${pointer}\`` })
      node[keyword] = [...new Set(listed)]
    }
  }
  return notes
}
