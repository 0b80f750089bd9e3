import { equalsJson, joinPointer, type MediaType, mapValues } from '@crm-clients/openapi/document'
import type { Content } from './diff-content.ts'

/** The JSON pointers to how forms are written that both versions have, where that changed. */
export function findRewrittenForms(before: Content, after: Content): string[] {
  return Object.entries(after.content).flatMap(([mediaType, { encoding }]) => {
    const twin = before.content[mediaType]
    if (!twin || equalsJson(sayWritten(twin.encoding), sayWritten(encoding))) return []
    return [joinPointer(after.pointer, 'content', mediaType, 'encoding')]
  })
}

/** An encoding without what only people read. */
function sayWritten(encoding: MediaType['encoding'] = {}): unknown {
  return mapValues(encoding, ({ contentType, style, explode, allowReserved, headers = {} }) => [
    ...[contentType, style, explode, allowReserved],
    mapValues(headers, header => ('$ref' in header ? header : [header.schema, header.content, header.required])),
  ])
}
