import type { ApiDescription } from '@crm-clients/openapi'
import { isNumericHeader, type Operation } from '@crm-clients/openapi/operation'

/** The response headers whose values are numbers, in lower case. */
export function numericHeaders(api: ApiDescription, responses: Operation['responses']): string[] | undefined {
  const documented = Object.values(responses).flatMap(response => Object.keys(response.headers ?? {}))
  const numeric = documented.filter(name => isNumericHeader(api, name)).map(name => name.toLowerCase())
  return numeric.length > 0 ? [...new Set(numeric)].sort() : undefined
}
