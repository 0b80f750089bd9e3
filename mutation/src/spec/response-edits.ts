import { joinPointer, type MediaType, type Reference, type ResponseObject } from '@crm-clients/openapi/document'
import type { Edit } from './edit.ts'
import { parameterEdits } from './parameter-edits.ts'
import { schemaEdits } from './schema-edits.ts'

/** The media types and the headers of a response, dropped or loosened. */
export function responseEdits(response: ResponseObject | Reference, pointer: string): Edit[] {
  if ('$ref' in response) return []
  const headers = Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    const own = joinPointer(pointer, 'headers', name)
    return [{ operator: 'response header dropped', pointer: own }, ...parameterEdits(header, own)]
  })
  return [...headers, ...contentEdits(response, pointer)]
}

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
