import type { ApiDescription } from '@crm-clients/openapi'
import { HTTP_METHODS, joinPointer, resolveReference } from '@crm-clients/openapi/document'
import { type CallArguments, isIgnoredParameter, type Operation } from '@crm-clients/openapi/operation'
import type { Cell } from '../coverage/cell.ts'
import { bodyBreaches } from './body-breaches.ts'
import type { Breach } from './breach.ts'
import type { RefusedCase } from './contract-case.ts'

/** Wrong methods, media types, bodies, and parameters that are missing or unknown. */
export function protocolCases(api: ApiDescription, operation: Operation, call: CallArguments): RefusedCase[] {
  const { operationId } = operation
  return listBreaches(api, operation).map(breach => {
    const { says, reason, alteration, mediaType, without } = breach
    return {
      kind: 'refused',
      name: `${operationId} refuses ${says}`,
      operationId,
      cell: breachCell(operation, breach),
      call: without ? leaveOut(call, without) : call,
      ...(mediaType !== undefined && { mediaType }),
      ...(alteration && { alteration }),
      reason,
    }
  })
}

/** The cells that {@link protocolCases} exercise. */
export function protocolCells(api: ApiDescription, operation: Operation): Cell[] {
  return listBreaches(api, operation).map(breach => breachCell(operation, breach))
}

function breachCell({ operationId }: Operation, { keyword, detail, mediaType, reason: { location } }: Breach): Cell {
  return {
    operationId,
    ...(mediaType !== undefined && { mediaType }),
    location,
    keyword,
    ...(detail !== undefined && { detail }),
    expects: 'refused',
  }
}

function listBreaches(api: ApiDescription, operation: Operation): Breach[] {
  return [...methodBreaches(api, operation), ...parameterBreaches(operation), ...bodyBreaches(operation)]
}

function methodBreaches(api: ApiDescription, { path }: Operation): Breach[] {
  const siblings = resolveReference(api.document, api.document.paths?.[path] ?? {})
  // `fetch` sends no TRACE, and a HEAD or OPTIONS may be answered by any server.
  const candidates = HTTP_METHODS.filter(method => !['trace', 'head', 'options'].includes(method))
  const method = candidates.findLast(candidate => siblings[candidate] === undefined)?.toUpperCase()
  if (!method) return []
  const alteration = { method, ...(method !== 'GET' && { text: null }) }
  const reason = { statuses: [405], location: '' }
  return [{ keyword: 'method', says: `the method ${method}`, reason, alteration }]
}

function parameterBreaches({ parameters }: Operation): Breach[] {
  const required = parameters.filter(
    parameter => parameter.required && parameter.in !== 'path' && !isIgnoredParameter(parameter),
  )
  const missing = required.map(({ in: place, name }): Breach => {
    const reason = { statuses: [422, 400], location: joinPointer('', place, name), code: 'required' }
    return {
      keyword: 'required',
      says: `a request without ${place} parameter ${name}`,
      reason,
      without: { place, name },
    }
  })
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

function leaveOut(call: CallArguments, { place, name }: { place: string; name: string }): CallArguments {
  const values = Object.entries(call[place as 'query'] ?? {}).filter(([key]) => key !== name)
  return { ...call, [place]: Object.fromEntries(values) }
}
