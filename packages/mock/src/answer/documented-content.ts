import type { MediaType } from '@crm-clients/openapi/document'
import { findResponse } from '@crm-clients/openapi/operation'
import { matchMediaType } from '@crm-clients/openapi/serialization'
import type { Answer } from './answer.ts'

/** What the document says of the body of an answer: of its media type, or of the range that has it. */
export function documentedContent({ operation, status, headers }: Answer): MediaType | undefined {
  const content = (operation && findResponse(operation, status)?.response.content) ?? {}
  const mediaType = matchMediaType(Object.keys(content), String(headers['content-type'] ?? ''))
  return mediaType === undefined ? undefined : content[mediaType]
}
