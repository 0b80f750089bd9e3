import type { ApiDescription } from '@crm-clients/openapi'
import { type Header, writeExactJson } from '@crm-clients/openapi/document'
import type { ResolvedResponse } from '@crm-clients/openapi/operation'
import { headerValue } from './response-headers.ts'

/**
 * Refuses documents with response headers that cannot be sent as they are documented.
 * @throws when there is one, naming each with its operation and status.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function refuseUnsendableHeaders(api: ApiDescription): void {
  // Operations share responses, and making a value takes a while.
  const known = new Map<ResolvedResponse, readonly string[]>()
  const found = api.operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const reasons = known.get(response) ?? reasonsAgainst(api, response)
      known.set(response, reasons)
      return reasons.map(reason => `  ${operationId} ${status}: ${reason}`)
    }),
  )
  if (found.length === 0) return
  const count = found.length === 1 ? 'One response header' : `${found.length} response headers`
  throw new Error(
    `${count} cannot be sent as documented:\n${found.join('\n')}\nCorrect the name, or give an example that fits.`,
  )
}

function reasonsAgainst(api: ApiDescription, { headers = {} }: ResolvedResponse): string[] {
  return Object.entries(headers).flatMap(([name, header]) => reasonAgainst(api, name, header) ?? [])
}

function reasonAgainst(api: ApiDescription, name: string, header: Header): string | undefined {
  // No text has a strange character that its description does not have.
  const isPlain = /^[\w-]+$/.test(name) && /^[ -[\]-~]*$/.test(writeExactJson(header))
  if (isPlain && ['string', 'integer', 'number', 'boolean'].includes(String(Object(header.schema).type)))
    return undefined
  try {
    headerValue(api, name, header)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
