import type { ApiDescription } from '@crm-clients/openapi'
import { jsonParserFor } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { type RequestContent, readContent } from '@crm-clients/openapi/serialization'

/** A request, and its body as its content type says. */
export interface Received {
  readonly request: IncomingRequest
  readonly content: RequestContent
}

/** The first step of a mock. A body that cannot be read is for a later one to refuse. */
export async function receive({ document }: ApiDescription, request: IncomingRequest): Promise<Received> {
  const contentType = request.headers.get('content-type') ?? ''
  return { request, content: await readContent(request.bytes, contentType, jsonParserFor(document)) }
}
