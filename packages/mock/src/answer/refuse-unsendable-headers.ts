import type { ApiDescription } from '@crm-clients/openapi'
import type { Header } from '@crm-clients/openapi/document'
import { headerValue } from './response-headers.ts'

/**
 * Refuses documents with response headers that cannot be sent as they are documented.
 * @throws when there is one, naming each with its operation and status.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function refuseUnsendableHeaders(api: ApiDescription): void {
  const found = api.operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { headers = {} }]) =>
      Object.entries(headers).flatMap(([name, header]) => {
        const reason = reasonAgainst(api, name, header)
        return reason === undefined ? [] : [`  ${operationId} ${status}: ${reason}`]
      }),
    ),
  )
  if (found.length === 0) return
  const count = found.length === 1 ? 'One response header' : `${found.length} response headers`
  throw new Error(
    `${count} cannot be sent as documented:\n${found.join('\n')}\nCorrect the name, or give an example that fits.`,
  )
}

function reasonAgainst(api: ApiDescription, name: string, header: Header): string | undefined {
  // Making a value takes a while, and no value has a strange character that its description does not have.
  if (/^[\w-]+$/.test(name) && /^[ -[\]-~]*$/.test(JSON.stringify(header))) return undefined
  try {
    headerValue(api, name, header)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
