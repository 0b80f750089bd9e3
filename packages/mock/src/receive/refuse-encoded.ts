import { type IncomingRequest, type Problem, problem } from '@crm-clients/openapi/http'

/**
 * Refuses a body that is compressed: nothing is said of that in a document, and a small one could fill the memory.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16
 */
export function refuseEncoded({ headers, bytes }: IncomingRequest): Problem | undefined {
  const encoding = headers.get('content-encoding')?.trim()
  if (!encoding || bytes.length === 0 || encoding.toLowerCase() === 'identity') return undefined
  return problem(415, 'The content encoding is not supported', `The body is in ${encoding}. Send it as it is.`)
}
