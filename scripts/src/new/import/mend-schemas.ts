import { allowNull, walkDocument } from '@crm-clients/openapi/document'
import type { Draft, JsonObject, Note } from './draft.ts'

/** Schemas as OpenAPI 3.1 wants them, where the upgrade leaves something over. */
export function mendSchemas(draft: Draft): Note[] {
  const notes: Note[] = []
  for (const { kind, node, pointer } of walkDocument(draft)) {
    if (kind !== 'schema') continue
    if (typeof node.$id === 'string') {
      notes.push({ heading: 'Omitted $id of schemas', detail: `\`${node.$id}\` at \`${pointer}\`` })
      delete node.$id
    }
    if (typeof node.nullable === 'boolean') notes.push(...replaceNullable(node, pointer))
  }
  return notes
}

/** Also in documents that call themselves 3.1, where the keyword means nothing: whoever wrote it meant that null is allowed. */
function replaceNullable(node: JsonObject, pointer: string): Note[] {
  const notes: Note[] = []
  const mended = allowNull(node, text =>
    notes.push({ heading: 'Read as it was meant', detail: `\`${pointer}\`: ${text}` }),
  )
  for (const key of Object.keys(node)) delete node[key]
  Object.assign(node, mended)
  return notes
}
