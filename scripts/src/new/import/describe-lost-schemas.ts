import { walkDocument } from '@crm-clients/openapi/document'
import type { Draft, Note } from './draft.ts'
import { isLost } from './read-description.ts'

/** Makes anything of a schema that only names one which is not there. What nobody describes may be anything. */
export function describeLostSchemas(draft: Draft): Note[] {
  return [...walkDocument(draft)].flatMap(({ kind, node, pointer }) => {
    if (kind !== 'schema' || !isLost(draft, node)) return []
    const { $ref } = node
    delete node.$ref
    return [{ heading: 'Made anything of schemas that are not there', detail: `\`${$ref}\` at \`${pointer}\`` }]
  })
}
