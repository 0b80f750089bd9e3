import type { ApiDescription } from '@crm-clients/openapi'
import { parseExactJson, writeExactJson } from '@crm-clients/openapi/document'
import type { HttpAnswer } from '@crm-clients/openapi/http'
import { findResponse, type Operation, type ResolvedResponse } from '@crm-clients/openapi/operation'
import { isJson, matchMediaType, readMediaType, readParameter } from '@crm-clients/openapi/serialization'
import { accepts, summarize, validate } from '@crm-clients/openapi/validation'

/** What is in a reply that its operation does not document, one sentence each: status, media type, body, headers. */
export function listUndocumentedParts(api: ApiDescription, operation: Operation, reply: HttpAnswer): string[] {
  const { operationId, responses } = operation
  const response = findResponse(operation, reply.status)?.response
  if (!response) {
    const known = Object.keys(responses).join(', ') || 'none'
    return [`${operationId} does not document the status ${reply.status} (documented: ${known})`]
  }
  const place = `${operationId} ${reply.status}`
  return [...bodyProblems(api, place, response, reply), ...headerProblems(api, response, reply)]
}

function bodyProblems(
  api: ApiDescription,
  place: string,
  { content = {} }: ResolvedResponse,
  { headers, body }: HttpAnswer,
): string[] {
  if (body === undefined) return []
  const documented = Object.keys(content)
  if (documented.length === 0) return [`${place} is documented without a body`]
  const given = readMediaType(findHeader(headers, 'content-type') ?? '')
  const match = matchMediaType(documented, given)
  if (match === undefined) return [`${place} is documented as ${documented.join(', ')}, not as ${given || 'nothing'}`]
  // Nothing is known about the inside of other media types, such as XML.
  if (!isJson(given) && !given.startsWith('text/')) return []
  const subject = { name: `The body of ${place}`, location: ['body'] }
  const violations = validate(api, 'response', content[match]?.schema, onTheWire(body), subject)
  return violations.length > 0 ? [summarize(violations)] : []
}

function headerProblems(api: ApiDescription, { headers: documented = {} }: ResolvedResponse, reply: HttpAnswer) {
  return Object.entries(documented).flatMap(([name, { schema }]) => {
    const value = findHeader(reply.headers, name)
    if (value === undefined) return []
    const parameter = { name, in: 'header', ...(schema !== undefined && { schema }) }
    const read = readParameter(api, parameter, value, (part, text) => accepts(api, 'response', part, text))
    const violations = validate(api, 'response', schema, read, {
      name: `Header ${name}`,
      location: ['header', name],
    })
    return violations.map(({ message }) => message)
  })
}

function findHeader(headers: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  return found === undefined || found === null ? undefined : String(found)
}

/** Dates become texts, and what is undefined disappears. */
function onTheWire(body: unknown): unknown {
  return parseExactJson(writeExactJson(body))
}
