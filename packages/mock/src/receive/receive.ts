import type { ApiDescription } from '@crm-clients/openapi'
import { jsonParserFor } from '@crm-clients/openapi/document'
import { type IncomingRequest, type Problem, problem } from '@crm-clients/openapi/http'
import { type MalformedContent, type RequestContent, readContent } from '@crm-clients/openapi/serialization'

/** A request, and its body as its content type says. */
export interface Received {
  readonly request: IncomingRequest
  readonly content: RequestContent
}

/**
 * The first step of a mock. A body that cannot be read is for a later one to refuse.
 * @param mostValues how many values its JSON may hold.
 */
export async function receive(
  { document }: ApiDescription,
  request: IncomingRequest,
  mostValues?: number,
): Promise<Received> {
  const contentType = request.headers.get('content-type') ?? ''
  return { request, content: await readContent(request.bytes, contentType, jsonParserFor(document), mostValues) }
}

/** Why a body cannot be read. */
export function explainMalformed({ reason, excess }: MalformedContent): Problem {
  if (excess !== 'values') return problem(400, 'The body is malformed', reason)
  return problem(413, 'The body is too large', `${reason}. Send a smaller one, or raise the limit maxBodyValues.`)
}
