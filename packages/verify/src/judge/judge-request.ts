import { joinPointer } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { checkRequest } from '@crm-clients/openapi/request'
import { readContent } from '@crm-clients/openapi/serialization'
import type { Violation } from '@crm-clients/openapi/validation'
import { type DeviationRule, deviation, type Observation } from '../report/finding.ts'
import { pointerOf } from './documented-response.ts'
import { observe } from './judge-schema.ts'
import { findRequestPart } from './request-part.ts'
import type { Verification } from './verification.ts'

/**
 * What the document forbids in a request. When a server accepts it all the same, with `status`, that is a deviation: either
 * the document is too strict, or the server too lenient. A refusal is what the document promises.
 */
export async function judgeRequest(
  verification: Verification,
  operation: Operation,
  request: IncomingRequest,
  status: number,
): Promise<Observation[]> {
  const { api, basePath } = verification
  const content = await readContent(request.bytes, request.headers.get('content-type') ?? '')
  const path = request.url.pathname.slice(basePath.length)
  const refusal = checkRequest(api, operation, request, path, content)
  const accepted = `the server accepted it with ${status}`
  const describe = (rule: DeviationRule, { location, message }: Violation, pointer: string) =>
    deviation(rule, {
      location: `request ${location.join(' ')}`,
      message,
      expected: { value: 'a refusal', pointer },
      found: accepted,
    })

  const violations = refusal?.violations ?? []
  if (refusal?.kind === 'unauthorized') {
    const pointer = operation.source.security ? joinPointer(pointerOf(operation), 'security') : '#/security'
    return violations.map(violation => describe('credentials-not-required', violation, pointer))
  }
  const body = operation.pointers.requestBody ?? pointerOf(operation)
  if (refusal?.kind === 'media-type') {
    return violations.map(violation => describe('request-content-type', violation, body))
  }
  const malformed =
    content.kind === 'malformed'
      ? [describe('request-malformed', bodyViolation('The request body cannot be read'), body)]
      : []
  const broken = violations.map(violation => {
    const part = findRequestPart(verification, operation, { request, path, content }, violation)
    if (!part.judged) return describe(`request-schema/${violation.code}`, violation, part.pointer)
    const observation = observe(verification, part.judged, { ...violation, location: part.inside })
    return { ...observation, found: `${observation.found}; ${accepted}` }
  })
  return [...malformed, ...broken]
}

function bodyViolation(message: string): Violation {
  return { location: ['body'], severity: 'Error', code: 'malformed', message }
}
