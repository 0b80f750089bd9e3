import type { IncomingRequest } from '../http/incoming-request.ts'
import type { Operation } from '../operation/operation.ts'
import { matchMediaType } from '../serialization/media-type.ts'
import type { RequestContent } from '../serialization/request-content.ts'

/**
 * The content of a request, for its operation. Without bytes there is none, whatever the content type says, which some clients send
 * with every POST; only where its media type is documented, no bytes are a form without fields, or an empty list.
 */
export function sentContent(
  { requestBody }: Operation,
  { headers, bytes }: IncomingRequest,
  content: RequestContent,
): RequestContent {
  if (bytes.length > 0) return content
  const documented = Object.keys(requestBody?.content ?? {})
  return matchMediaType(documented, headers.get('content-type') ?? '') === undefined ? { kind: 'none' } : content
}
