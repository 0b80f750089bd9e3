import type { Operation } from '@crm-clients/openapi/operation'
import { isJson, readMediaType } from '@crm-clients/openapi/serialization'

/**
 * Whether the body of an answer is held against the document: that of an operation which it has, where it is JSON or text. Nothing is
 * known about the inside of other media types, and events go on for as long as somebody listens.
 */
export function isJudged(operation: Operation | undefined, headers: Headers): boolean {
  const mediaType = readMediaType(headers.get('content-type') ?? '')
  return operation !== undefined && (isJson(mediaType) || isWholeText(mediaType))
}

/** Whether a media type is text that has an end. */
export function isWholeText(mediaType: string): boolean {
  return mediaType.startsWith('text/') && mediaType !== 'text/event-stream'
}
