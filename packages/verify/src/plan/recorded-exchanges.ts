import type { ApiDescription } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import { isReadMethod, readFetchArguments } from '@crm-clients/openapi/http'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { writeContent } from '@crm-clients/openapi/serialization'
import { findOperation, type Verification } from '../verification/verification.ts'
import type { PlannedRequest } from './planned-request.ts'

/**
 * The request of a recorded exchange, to be sent again. A recorded credential is left out: it is no longer the right one.
 * @throws {UsageError} for a read with a body, which nobody can send.
 */
export async function planRecordedExchange(
  verification: Verification,
  exchange: DocumentedExchange,
): Promise<PlannedRequest> {
  const { name, request, response, contradicts } = exchange
  const method = request.method.toUpperCase()
  if (isReadMethod(method) && request.body !== undefined) {
    throw new UsageError(`The recorded exchange "${name}" is a ${method} with a body. Remove the body.`)
  }
  const headers = new Headers({ accept: '*/*', ...request.headers })
  for (const name of ['authorization', 'cookie', 'content-length', 'host']) headers.delete(name)
  const url = new URL(verification.origin + verification.basePath + request.path)
  omitCredentials(verification.api, headers, url)
  const written =
    request.body === undefined
      ? undefined
      : writeContent(headers.get('content-type') ?? 'application/json', undefined, request.body)
  // A multipart form has its boundary in the content type, and brings a new one.
  if (written?.contentType) headers.set('content-type', written.contentType)
  else headers.delete('content-type')
  const planned = await readFetchArguments(url, { method, headers, body: written?.body ?? null })
  const operation = findOperation(verification, planned)
  return {
    request: planned,
    ...(operation && { operation }),
    expected: { ...(response && { status: response.status }), ...(contradicts && { contradicts }) },
  }
}

/** Leaves out the keys that the document names. */
function omitCredentials({ credentials }: ApiDescription, headers: Headers, { searchParams }: URL): void {
  for (const { kind, name = '' } of credentials) {
    if (kind === 'header') headers.delete(name)
    // Otherwise the query stays as it was written.
    if (kind === 'query' && searchParams.has(name)) searchParams.delete(name)
  }
}
