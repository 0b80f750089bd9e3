import { joinPointer, type MediaType } from '@crm-clients/openapi/document'
import type { Report } from '../change-log.ts'
import { diffSchemas } from '../schema/diff-schemas.ts'
import type { SchemaContext } from '../schema/schema-context.ts'

/** The bodies that one side documents, by media type. */
export interface Content {
  readonly content: Readonly<Record<string, MediaType>>
  /** JSON pointer to the object that has `content`. */
  readonly pointer: string
}

/** Compares the media types of a body, and the schemas of those that both versions have. */
export function diffContent(
  direction: 'request' | 'response',
  label: string,
  before: Content,
  after: Content,
  report: Report,
  enter: (mediaTypeBefore: string, mediaType: string) => SchemaContext,
): void {
  const place = ({ pointer }: Content, mediaType: string) => joinPointer(pointer, 'content', mediaType)
  for (const [mediaType, current] of Object.entries(after.content)) {
    const oldName = findMediaType(before, mediaType, direction)
    const old = oldName === undefined ? undefined : before.content[oldName]
    const at = place(after, mediaType)
    if (!old || oldName === undefined)
      report(`${direction}-media-type-added`, { after: at }, `\`${label}\` may be \`${mediaType}\``)
    else {
      const schemaOf = ({ schema = true }: MediaType, side: Content, name: string) => [
        { schema, pointer: joinPointer(place(side, name), 'schema'), label },
      ]
      diffSchemas(enter(oldName, mediaType), schemaOf(old, before, oldName), schemaOf(current, after, mediaType))
    }
  }
  for (const mediaType of Object.keys(before.content)) {
    if (findMediaType(after, mediaType, direction) !== undefined) continue
    const message = `\`${label}\` can no longer be \`${mediaType}\``
    report(`${direction}-media-type-removed`, { before: place(before, mediaType) }, message)
  }
}

/** The media type that means the same. Callers name what they send, letter by letter; what comes is in UTF-8 anyway. */
function findMediaType({ content }: Content, mediaType: string, direction: 'request' | 'response'): string | undefined {
  if (content[mediaType]) return mediaType
  if (direction === 'request') return undefined
  const meaning = (name: string) => name.toLowerCase().replace(/\s*;\s*charset="?utf-8"?/, '')
  return Object.keys(content).find(name => meaning(name) === meaning(mediaType))
}
