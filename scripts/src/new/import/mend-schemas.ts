import { walkDocument } from '../../check/walk-document.ts'
import type { Draft, JsonObject, Note } from './draft.ts'

/** Schemas as OpenAPI 3.1 wants them, where the upgrade leaves something over. */
export function mendSchemas(draft: Draft): Note[] {
  const notes: Note[] = []
  for (const { node, pointer } of walkDocument(draft)) {
    if (typeof node.$id === 'string') {
      notes.push({ heading: 'Omitted $id of schemas', detail: `\`${node.$id}\` at \`${pointer}\`` })
      delete node.$id
    }
    if (typeof node.nullable === 'boolean') notes.push(...replaceNullable(node, pointer))
  }
  return notes
}

/** `nullable` without a type means nothing, strictly read; whoever wrote it meant that null is allowed. */
function replaceNullable(node: JsonObject, pointer: string): Note[] {
  const { nullable, ...schema } = node
  delete node.nullable
  if (nullable !== true) return []
  const { description, ...described } = schema
  const kinds = ['oneOf', 'anyOf'].filter(kind => Array.isArray(node[kind]))
  const [kind] = kinds
  if (kind !== undefined) node[kind] = [...(node[kind] as unknown[]), { type: 'null' }]
  else if (Array.isArray(node.enum)) node.enum = [...new Set([...node.enum, null])]
  else if (Object.keys(described).length > 0) {
    for (const key of Object.keys(described)) delete node[key]
    node.anyOf = [described, { type: 'null' }]
  }
  return [{ heading: 'Read "nullable" without a type as: may be null', detail: `\`${pointer}\`` }]
}
