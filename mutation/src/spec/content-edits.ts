import { joinPointer, type MediaType, type Reference } from '@crm-clients/openapi/document'
import type { Edit } from './edit.ts'
import { schemaEdits } from './schema-edits.ts'

/** Each media type of a body, dropped, without its schema, and with each keyword of it loosened. */
export function contentEdits(
  body: { readonly content?: Readonly<Record<string, MediaType>> } | Reference,
  pointer: string,
): Edit[] {
  if ('$ref' in body || !('content' in body)) return []
  return Object.entries(body.content ?? {}).flatMap(([mediaType, { schema }]): Edit[] => {
    const own = joinPointer(pointer, 'content', mediaType)
    const dropped = { operator: 'media type dropped', pointer: own }
    if (schema === undefined) return [dropped]
    const schemaPointer = joinPointer(own, 'schema')
    return [dropped, { operator: 'body schema dropped', pointer: schemaPointer }, ...schemaEdits(schema, schemaPointer)]
  })
}
