import { joinPointer, type MediaType, type Schema } from '@crm-clients/openapi/document'
import type { LabelledSchema } from '../schema/labelled-schema.ts'

/** What says of which values something is: a parameter or a header. */
export interface ValueHolder {
  readonly schema?: Schema | undefined
  readonly content?: Readonly<Record<string, MediaType>> | undefined
}

/** What a parameter or header says of its values, by itself or as the one media type of its content. */
export function readValueSchema(
  { schema = true, content }: ValueHolder,
  pointer: string,
  label: string,
): LabelledSchema {
  const [mediaType] = Object.entries(content ?? {})
  if (!mediaType) return { schema, pointer: joinPointer(pointer, 'schema'), label }
  const [name, inside] = mediaType
  return { schema: inside.schema ?? true, pointer: joinPointer(pointer, 'content', name, 'schema'), label }
}
