import type { ApiDescription } from '@crm-clients/openapi'
import { checkRequest } from '@crm-clients/openapi/request'
import type { RequestCheck } from './check.ts'
import { readValues } from './read-values.ts'

/** Checks requests by everything that the document says. */
export function createStrictCheck(api: ApiDescription): RequestCheck {
  return async received => {
    const { operation, request, path, content } = received
    const values = readValues(api, received)
    const refusal = checkRequest(api, operation, request, path, content, values)
    return { ...received, ...(values && { values }), ...(refusal && { refusal }) }
  }
}
