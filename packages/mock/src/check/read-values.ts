import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { type Routed, readRequest } from '@crm-clients/openapi/request'
import type { Received } from '../receive/receive.ts'

/** What a request says, as the arguments of a call. Undefined when its body cannot be read. */
export function readValues(
  api: ApiDescription,
  { request, content, operation, path }: Received & Routed,
): CallArguments | undefined {
  if (content.kind === 'malformed') return undefined
  return readRequest(api, operation, request, path, content)
}
