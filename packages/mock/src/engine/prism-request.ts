import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { RequestContent } from '@crm-clients/openapi/serialization'
import type { Preference } from '../answer/prefer.ts'
import { exposeQuery } from '../controls/recorded-request.ts'
import type { PrismRequest } from './prism.ts'

/** What Prism needs to choose a response, when everything else was checked before. */
export function strictRequest(request: IncomingRequest, path: string, preference: Preference): PrismRequest {
  const accept = request.headers.get('accept') ?? '*/*'
  // Servers send errors in the format that they have, and `*/*` would make Prism prefer the first format to JSON.
  const isIrrelevant = accept === '*/*' || Number(preference.code ?? 200) >= 400
  return {
    method: request.method,
    path,
    query: {},
    headers: isIrrelevant ? {} : { accept },
    body: undefined,
    preference,
  }
}

/** Everything that Prism needs to validate by itself. */
export function plainRequest(
  request: IncomingRequest,
  path: string,
  content: RequestContent,
  preference: Preference,
): PrismRequest {
  const text = request.bytes.length > 0 ? new TextDecoder().decode(request.bytes) : undefined
  return {
    method: request.method,
    path,
    query: exposeQuery(request.url.searchParams),
    headers: { ...Object.fromEntries(request.headers), 'content-length': String(request.bytes.length) },
    body: content.kind === 'json' ? content.value : text,
    preference,
  }
}
