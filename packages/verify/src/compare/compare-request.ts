import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { checkRequest, readRequest } from '@crm-clients/openapi/request'
import type { MalformedContent } from '@crm-clients/openapi/serialization'
import type { Violation } from '@crm-clients/openapi/validation'
import type { ServerExchange } from '../exchange/server-exchange.ts'
import { explainViolation } from './compare-value.ts'
import { type Deviation, type DeviationRule, deviation, unjudged } from './deviation.ts'
import { findRequestPart } from './request-part.ts'

/**
 * What the document forbids in a request. When a server accepts it all the same, with `status`, that is a deviation: either
 * the document is too strict, or the server too lenient. A refusal is what the document promises.
 */
export function compareRequest(
  api: ApiDescription,
  operation: Operation,
  { request, path, content }: ServerExchange,
  status: number,
): Deviation[] {
  const values = readRequest(api, operation, request, path, content)
  const refusal = checkRequest(api, operation, request, path, content, values)
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
    const pointer = operation.source.security ? joinPointer(operation.pointers.operation, 'security') : '#/security'
    return violations.map(violation => describe('credentials-not-required', violation, pointer))
  }
  const body = operation.pointers.requestBody ?? operation.pointers.operation
  if (refusal?.kind === 'media-type') {
    return violations.map(violation => describe('request-content-type', violation, body))
  }
  const unread = content.kind === 'malformed' ? [describeUnread(content, body, describe)] : []
  const broken = violations.map(violation => {
    const part = findRequestPart(operation, request, values, violation)
    if (!part.compared) return describe(`request-schema/${violation.code}`, violation, part.pointer)
    const explained = explainViolation(api, part.compared, { ...violation, location: part.inside })
    return { ...explained, found: `${explained.found}; ${accepted}` }
  })
  return [...unread, ...broken]
}

function describeUnread(
  { excess, reason }: MalformedContent,
  pointer: string,
  describe: (rule: DeviationRule, violation: Violation, pointer: string) => Deviation,
): Deviation {
  if (excess) return unjudged('request body', { value: 'a body', pointer }, reason)
  return describe('request-malformed', UNREADABLE, pointer)
}

const UNREADABLE: Violation = {
  location: ['body'],
  severity: 'Error',
  code: 'malformed',
  message: 'The request body cannot be read',
}
