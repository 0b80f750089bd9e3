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
  enter: (mediaType: string) => SchemaContext,
): void {
  const place = ({ pointer }: Content, mediaType: string) => joinPointer(pointer, 'content', mediaType)
  for (const [mediaType, current] of Object.entries(after.content)) {
    const old = before.content[mediaType]
    const at = place(after, mediaType)
    if (!old) report(`${direction}-media-type-added`, { after: at }, `\`${label}\` may be \`${mediaType}\``)
    else {
      const schemaOf = ({ schema = true }: MediaType, side: Content) => [
        { schema, pointer: joinPointer(place(side, mediaType), 'schema'), label },
      ]
      diffSchemas(enter(mediaType), schemaOf(old, before), schemaOf(current, after))
    }
  }
  for (const mediaType of Object.keys(before.content)) {
    if (after.content[mediaType]) continue
    const message = `\`${label}\` can no longer be \`${mediaType}\``
    report(`${direction}-media-type-removed`, { before: place(before, mediaType) }, message)
  }
}
