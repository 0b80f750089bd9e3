import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { isIgnoredParameter } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { takesAnyName } from '@crm-clients/openapi/serialization'
import { bodyViolations } from './body-violations.ts'
import { withoutParameter } from './call-with.ts'
import type { RefusedCase } from './contract-case.ts'
import type { ProtocolViolation } from './protocol-violation.ts'
import type { SampledCall } from './sampled-call.ts'

/** Wrong methods, media types, bodies, and parameters that are missing or unknown. */
export function protocolCases(api: ApiDescription, { operation, call }: SampledCall): RefusedCase[] {
  const { operationId } = operation
  return listViolations(api, operation).map(violation => {
    const { keyword, detail, says, reason, alteration, mediaType, without } = violation
    return {
      kind: 'refused',
      name: `${operationId} refuses ${says}`,
      operationId,
      entry: {
        operationId,
        ...(mediaType !== undefined && { mediaType }),
        location: reason.location,
        keyword,
        ...(detail !== undefined && { detail }),
        expects: 'refused',
      },
      call: without ? withoutParameter(call, without) : call,
      ...(alteration && { alteration }),
      reason,
    }
  })
}

function listViolations(api: ApiDescription, operation: Operation): ProtocolViolation[] {
  return [...methodViolations(api, operation), ...parameterViolations(api, operation), ...bodyViolations(operation)]
}

function methodViolations(api: ApiDescription, { path }: Operation): ProtocolViolation[] {
  // `/things/latest` has the methods of `/things/{id}` as well.
  const used = api.operations.filter(other => matchPath(other.path, path)).map(operation => operation.method)
  // `fetch` sends no TRACE, and a HEAD or OPTIONS may be answered by any server.
  const method = ['PATCH', 'DELETE', 'POST', 'PUT', 'GET'].find(candidate => !used.includes(candidate))
  if (!method) return []
  const alteration = { method, ...(method !== 'GET' && { text: null }) }
  const reason = { statuses: [405], location: '' }
  return [{ keyword: 'method', says: `the method ${method}`, reason, alteration }]
}

function parameterViolations(api: ApiDescription, { parameters }: Operation): ProtocolViolation[] {
  const required = parameters.filter(
    parameter => parameter.required && parameter.in !== 'path' && !isIgnoredParameter(parameter),
  )
  const missing = required.map(({ in: place, name }): ProtocolViolation => {
    const reason = { statuses: [422, 400], location: joinPointer('', place, name), code: 'required' }
    return {
      keyword: 'required',
      says: `a request without ${place} parameter ${name}`,
      reason,
      without: { in: place, name },
    }
  })
  if (takesAnyName(api, parameters)) return missing
  const unknown = 'unknownParameter'
  const reason = { statuses: [422, 400], location: joinPointer('', 'query', unknown), code: 'unknown' }
  return [
    ...missing,
    {
      keyword: 'parameters',
      says: 'a query parameter that is not documented',
      reason,
      alteration: { query: { [unknown]: '1' } },
    },
  ]
}
