import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation, ResolvedResponse } from '@crm-clients/openapi/operation'

/** What a document says about the answer with one status. */
export interface DocumentedResponse {
  readonly response: ResolvedResponse
  readonly pointer: string
}

/**
 * What an operation documents for a status: the status itself, else its range, else `default`.
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function findResponse({ responses, pointers }: Operation, status: number): DocumentedResponse | undefined {
  const range = `${String(status)[0]}XX`
  const key = [String(status), range, range.toLowerCase(), 'default'].find(name => Object.hasOwn(responses, name))
  const response = key === undefined ? undefined : responses[key]
  return response && { response, pointer: pointers.responses[key ?? ''] ?? '#' }
}

/** The JSON pointer of an operation. */
export function pointerOf({ path, method }: Operation): string {
  return joinPointer('#', 'paths', path, method.toLowerCase())
}
