import type { ApiDescription } from '../api-description.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import type { Operation } from '../operation/operation.ts'
import type { RequestContent } from '../serialization/request-content.ts'
import { checkBody } from './check-body.ts'
import { checkParameters, refuseUnknown } from './check-parameters.ts'
import { checkSecurity } from './check-security.ts'
import { readRequest } from './read-request.ts'
import type { Refusal } from './refusal.ts'
import { sentContent } from './sent-content.ts'
import { findSentParameters } from './sent-parameters.ts'

/**
 * Everything in a request that its operation does not allow. `path` is the path below the base path; `values` are what
 * {@link readRequest} says about the request, for those who have asked already.
 */
export function checkRequest(
  api: ApiDescription,
  operation: Operation,
  request: IncomingRequest,
  path: string,
  content: RequestContent,
  values: CallArguments = readRequest(api, operation, request, path, content),
): Refusal | undefined {
  const unauthorized = checkSecurity(operation.security, request)
  if (unauthorized) return unauthorized
  const sent = sentContent(operation, request, content)
  const body = checkBody(api, operation, sent, request.headers.get('content-type') ?? '', values.body)
  if (body?.kind === 'media-type') return body
  const violations = [
    ...(body?.violations ?? []),
    ...checkParameters(api, operation, values),
    ...refuseUnknown(operation, findSentParameters(api, operation, request, path).unknown),
  ]
  return violations.length > 0 ? { kind: 'invalid', violations } : undefined
}
