import type { ApiDescription } from '../api-description.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { Operation } from '../operation/operation.ts'
import { readCookies } from '../serialization/parameter-source.ts'
import type { RequestContent } from '../serialization/request-content.ts'
import { checkBody } from './check-body.ts'
import { checkParameters } from './check-parameters.ts'
import { checkSecurity } from './check-security.ts'
import { matchPath } from './match-path.ts'
import type { Refusal } from './refusal.ts'

/** Everything in a request that its operation does not allow. `path` is the path below the base path. */
export function checkRequest(
  api: ApiDescription,
  operation: Operation,
  request: IncomingRequest,
  path: string,
  content: RequestContent,
): Refusal | undefined {
  const source = {
    path: matchPath(operation.path, path) ?? {},
    query: request.url.searchParams,
    headers: request.headers,
    cookies: readCookies(request.headers),
  }
  const unauthorized = checkSecurity(operation.security, source)
  if (unauthorized) return unauthorized
  const body = checkBody(api, operation, content, request.headers.get('content-type') ?? '')
  if (body?.kind === 'media-type') return body
  const violations = [...(body?.violations ?? []), ...checkParameters(api, operation, source)]
  return violations.length > 0 ? { kind: 'invalid', violations } : undefined
}
