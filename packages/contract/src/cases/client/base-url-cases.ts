import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { findBaseUrl, usualStatus } from '@crm-clients/openapi/operation'
import type { ClientCase } from './client-case.ts'

/** A client without a base URL calls the first server of its document, and a slash at the end of one changes nothing. */
export function baseUrlCases(api: ApiDescription, operation: Operation, call: CallArguments): ClientCase[] {
  const { operationId } = operation
  const client = { baseUrl: null }
  const sent = { kind: 'sent', operationId, call, status: usualStatus(operation) } as const
  const url = findBaseUrl(api.document)
  if (url === undefined) {
    const name = `${operationId} is not called by a client without a base URL`
    return [{ kind: 'unsent', name, operationId, call, client, error: 'ConfigError' }]
  }
  const baseUrl = url.replace(/\/+$/, '')
  return [
    { ...sent, name: `${operationId} is called at ${baseUrl} by itself`, client, expects: { baseUrl } },
    {
      ...sent,
      name: `${operationId} is called below a base URL that ends with a slash`,
      client: { baseUrl: `${baseUrl}/` },
      expects: { baseUrl },
    },
  ]
}
