import type { ApiDescription } from '@crm-clients/openapi'
import { checkRequest } from '@crm-clients/openapi/request'
import { withoutPreference } from '../receive/preference.ts'
import type { RequestCheck } from './check.ts'
import { readValues } from './read-values.ts'

/** Checks requests by everything that the document says. */
export function createStrictCheck(api: ApiDescription): RequestCheck {
  return async received => {
    const { operation, path, content } = received
    const request = withoutPreference(received.request)
    const values = readValues(api, { ...received, request })
    const refusal = checkRequest(api, operation, request, path, content, values)
    return { ...received, ...(values && { values }), ...(refusal && { refusal }) }
  }
}
