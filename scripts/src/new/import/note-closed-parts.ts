import { type Schema, walkDocument } from '@crm-clients/openapi/document'
import { findSchemasBelow, listDescribed, listRequired, resolveSchema } from '@crm-clients/openapi/schema'
import type { Draft, Note } from './draft.ts'

/**
 * Schemas of an `allOf` that are closed, though other parts describe more: `additionalProperties: false` sees the properties beside
 * it alone, so that nobody can send what the others ask for. Their authors mean `unevaluatedProperties: false`.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3
 */
export function noteClosedParts(draft: Draft): Note[] {
  const notes: Note[] = []
  for (const { kind, node, pointer } of walkDocument(draft)) {
    if (kind !== 'schema' || !Array.isArray(node.allOf)) continue
    const parts = resolveSchema(draft, { schema: node as Schema, pointer })
    const names = [...new Set([...listDescribed(parts), ...listRequired(parts)])]
    for (const part of parts) {
      if (part.schema.additionalProperties !== false) continue
      const refused = names.filter(name => findSchemasBelow(part, name, false).some(({ schema }) => schema === false))
      if (refused.length === 0) continue
      const detail = `\`${pointer}\`: \`${part.pointer}\` takes no ${refused.map(name => `\`${name}\``).join(', ')}`
      notes.push({ heading: 'Closed objects in an allOf, which refuse what the other parts describe', detail })
    }
  }
  return notes
}
